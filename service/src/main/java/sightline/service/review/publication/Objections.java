package sightline.service.review.publication;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.PublicVersion;
import sightline.service.review.report.source.Material;

/** Gathers what stands against publishing: what the check refuses, and what can't be written as a document. */
@Component
final class Objections {

    private final ObjectProvider<Refusals> check;

    Objections(ObjectProvider<Refusals> check) {
        this.check = check;
    }

    List<Refusals.Refusal> of(Material material) {
        String report = material.book().head().path() + "/report";
        return Stream.concat(
                        check.orderedStream().flatMap(refusals -> refusals.of(material.book()).stream()),
                        Paper.REPORT.of(PublicVersion.of(material)).faults().stream()
                                .map(fault -> new Refusals.Refusal(fault, report)))
                .toList();
    }
}
