package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * A line of enquiry, with those below it.
 *
 * @param label as printed
 */
public record Enquiry(Optional<String> label, String text, List<Enquiry> children) {

    public Enquiry {
        children = List.copyOf(children);
    }
}
