package sightline.service.review.report.chapter;

import java.util.Arrays;
import sightline.papers.report.Report;
import sightline.service.review.report.source.Material;

/** The whole report. */
final class ReportOf {

    private ReportOf() {}

    static Report of(Material material) {
        return new Report(
                material.book().head().title(),
                Covers.of(material, "A scrutiny review"),
                Arrays.stream(Chapter.values())
                        .flatMap(chapter -> chapter.of(material).stream())
                        .toList());
    }
}
