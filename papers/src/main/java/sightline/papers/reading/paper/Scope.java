package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * What a review set out to look at.
 *
 * @param statement its aim
 * @param linesOfEnquiry its questions
 */
public record Scope(Optional<String> statement, List<Enquiry> linesOfEnquiry) {

    public Scope {
        linesOfEnquiry = List.copyOf(linesOfEnquiry);
    }
}
