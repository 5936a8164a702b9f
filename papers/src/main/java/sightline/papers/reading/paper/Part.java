package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * A part of a recommendation that has its own label.
 *
 * @param label as printed, such as "a."
 * @param text without the label
 * @param owners who is to act, where this part says so itself
 * @param mentions who else is named
 */
public record Part(
        Optional<String> label,
        String text,
        List<String> owners,
        List<String> mentions,
        Optional<Timescale> timescale) {

    public Part {
        owners = List.copyOf(owners);
        mentions = List.copyOf(mentions);
    }
}
