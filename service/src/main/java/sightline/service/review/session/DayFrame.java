package sightline.service.review.session;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a day of hearings has to give: its hours, its rooms, and the groups into which members part.
 *
 * @param hours when it hears people
 * @param rooms their names
 * @param groups how many groups of members hear people side by side
 * @param members in which group each member of the task group sits, by the member's number
 * @param version of this frame
 */
public record DayFrame(Hours hours, List<String> rooms, int groups, Map<Long, Integer> members, long version) {

    /** The most groups that a day parts into. */
    public static final int MOST_GROUPS = 6;

    /** What a new day begins with. */
    public static final DayFrame USUAL = new DayFrame(Hours.USUAL, List.of("Committee room"), 1, Map.of(), 0);

    /** The numbers of its groups. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, groups).boxed().toList();
    }

    /** A group as people read it: "Group A". */
    public static String name(int group) {
        return "Group " + (char) ('A' + group - 1);
    }
}
