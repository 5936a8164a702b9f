package sightline.service.review.terms;

import java.util.stream.Collectors;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBook;

/** The lines of enquiry as a version of the terms keeps them: one to a line of text, dropped ones left out. */
final class LinesAsText {

    private LinesAsText() {}

    static String of(ReviewBook book) {
        return book.lines().stream()
                .filter(line -> !line.dropped())
                .map(LinesAsText::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Line line) {
        String phase = line.phase() > 1 ? " (phase %d)".formatted(line.phase()) : "";
        return line.label() + " " + line.question() + phase;
    }
}
