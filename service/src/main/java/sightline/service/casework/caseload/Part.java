package sightline.service.casework.caseload;

import java.util.Optional;
import sightline.service.page.chart.Chart;

/**
 * One part of a report.
 *
 * @param heading what it is about
 * @param note what to know when reading it, or nothing
 * @param chart a picture, if there is one
 * @param grid the figures
 * @param empty what stands there where there are no figures
 */
public record Part(String heading, String note, Optional<Chart> chart, Grid grid, String empty) {

    static Part of(String heading, String note, Grid grid, String empty) {
        return new Part(heading, note, Optional.empty(), grid, empty);
    }

    Part with(Chart picture) {
        return new Part(heading, note, Optional.of(picture), grid, empty);
    }
}
