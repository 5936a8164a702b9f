package sightline.service.improvement.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting.
 *
 * @param id its number
 * @param committee which
 * @param day when
 * @param items of its agenda on recommendations
 */
public record Meeting(long id, String committee, LocalDate day, List<Item> items) {

    /**
     * An item of the agenda.
     *
     * @param number its place
     * @param title what it is about
     * @param origin the paper whose recommendations it is about
     * @param questions to ask, one a line
     * @param decided what was decided, as taken down; empty before
     * @param actions that came out of it
     * @param version of this row
     */
    public record Item(
            int number,
            String title,
            Optional<Long> origin,
            String questions,
            String decided,
            List<ToDo> actions,
            long version) {}

    /**
     * An action out of the minutes.
     *
     * @param id its number
     * @param words what is to be done
     * @param post who does it; empty where nobody is named
     * @param due by when
     * @param done when it was
     */
    public record ToDo(long id, String words, String post, Optional<LocalDate> due, Optional<LocalDate> done) {}

    /** Where its page is. */
    public String path() {
        return "/meetings/" + id;
    }

    /** The item of that number. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
