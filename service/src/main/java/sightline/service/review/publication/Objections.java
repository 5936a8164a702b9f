package sightline.service.review.publication;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.review.check.Check;
import sightline.service.review.check.Message;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.PublicVersion;
import sightline.service.review.report.source.Material;

/** What stands against publishing: what the check refuses, and what can't be written as a document. */
final class Objections {

    private Objections() {}

    static List<Refusal> of(Material material) {
        String path = material.book().head().path();
        return Stream.concat(
                        Check.refusals(material.book()).stream().map(message -> refusal(path, message)),
                        Paper.REPORT.of(PublicVersion.of(material)).faults().stream()
                                .map(fault -> new Refusal(fault, path + "/report")))
                .toList();
    }

    private static Refusal refusal(String path, Message message) {
        return new Refusal(
                "%s: %s".formatted(message.place().label(), message.sentence()),
                path + message.place().path());
    }
}
