package sightline.service.review.session;

import java.util.List;
import java.util.stream.IntStream;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Member;
import sightline.service.review.witness.Beside;

/**
 * The form about a day's hours, rooms and groups.
 *
 * @param sitting the day
 * @param frame as it stands
 * @param form what was typed
 * @param members of the task group who belong to it now
 * @param overtaken whether somebody else saved changes meanwhile
 */
public record DayView(Sitting sitting, DayFrame frame, DayForm form, List<Member> members, boolean overtaken) {

    /** How many groups there can be. */
    public static final List<Choice> NUMBERS = IntStream.rangeClosed(1, DayFrame.MOST_GROUPS)
            .mapToObj(number -> new Choice(String.valueOf(number), number == 1 ? "1 (all together)" : "" + number))
            .toList();

    /** The groups in which a member can sit. */
    public static final List<Choice> GROUPS = IntStream.rangeClosed(1, DayFrame.MOST_GROUPS)
            .mapToObj(number -> new Choice(String.valueOf(number), DayFrame.name(number)))
            .toList();

    /** What differs between what is saved now and what was typed. */
    public List<Beside> differences() {
        DayForm saved = DayForm.of(frame);
        return List.of(
                        new Choice("first", "First time"),
                        new Choice("last", "Last time"),
                        new Choice("slot", "Minutes of a slot"),
                        new Choice("lunch-from", "Lunch from"),
                        new Choice("lunch-until", "Lunch until"),
                        new Choice("rest", "Minutes after hard testimony"),
                        new Choice("rooms", "Rooms"),
                        new Choice("groups", "Groups"))
                .stream()
                .map(field -> new Beside(
                        field.words(),
                        saved.typed().text(field.value()),
                        form.typed().text(field.value()).replace("\r", "")))
                .filter(beside -> !beside.saved().equals(beside.typed()))
                .toList();
    }
}
