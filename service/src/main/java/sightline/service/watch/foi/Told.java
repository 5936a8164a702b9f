package sightline.service.watch.foi;

import java.util.List;
import java.util.Optional;
import sightline.service.page.chart.Chart;

/**
 * What is told in answer to a question.
 *
 * @param sentence the answer in a sentence
 * @param tables behind it
 * @param chart for those who would rather look; empty where nothing can be drawn
 */
record Told(String sentence, List<FoiTable> tables, Optional<Chart> chart) {

    /** What is told where nothing is counted. */
    static final Told NOTHING = new Told(
            "There are too few cases, or they are still being counted; nothing can be told yet.",
            List.of(),
            Optional.empty());

    Told {
        tables = List.copyOf(tables);
    }
}
