package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a paper recommends.
 *
 * @param id by its place in the paper: R1, R2 and so on
 * @param number as printed, such as "4", "b" or "R01"
 * @param label the printed marker with its punctuation, such as "(4)" or "-"
 * @param group the heading that it stands below within the list
 * @param text without the marker; the stem where parts follow on lines of their own
 * @param owners who is to act
 * @param mentions who else is named: to be met, written to, told or asked
 * @param timescale only what the text says about when
 * @param passage where it stands
 */
public record Recommendation(
        String id,
        Optional<String> number,
        Optional<String> label,
        Optional<String> group,
        String text,
        List<String> owners,
        List<String> mentions,
        Optional<Timescale> timescale,
        List<Part> parts,
        Passage passage) {

    public Recommendation {
        owners = List.copyOf(owners);
        mentions = List.copyOf(mentions);
        parts = List.copyOf(parts);
    }
}
