package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/**
 * What a paper says about itself.
 *
 * @param authority the council
 * @param committee the parent committee
 * @param reviewingBody the group that did the review
 * @param date of the paper or its meeting; empty where it isn't printed
 */
public record Front(
        DocType docType,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> authority,
        Optional<String> committee,
        Optional<String> reviewingBody,
        Optional<PaperDate> date,
        List<OtherDate> otherDates) {

    public Front {
        otherDates = List.copyOf(otherDates);
    }
}
