package sightline.journey.second;

import java.util.List;
import java.util.Set;

/**
 * A row of the timetable.
 *
 * @param duty its id
 * @param subject the step, or nothing
 * @param triggers what starts it: names of events, each with {@code [key=value]} where only such a one does
 * @param limit how long, such as {@code W6}; a word in small letters for a sum of its own
 * @param met what meets it
 * @param ends what makes it fall away
 * @param grounds what may lift it
 */
record Row(
        String duty,
        String subject,
        List<String> triggers,
        String limit,
        List<String> met,
        List<String> ends,
        Set<String> grounds) {

    static Row read(String line) {
        String[] cells = line.split(";", -1);
        return new Row(
                cells[0].strip(),
                cells[1].strip(),
                words(cells[2]),
                cells[3].strip(),
                words(cells[4]),
                words(cells[5]),
                Set.copyOf(words(cells[6])));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +", -1));
    }
}
