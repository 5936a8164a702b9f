package sightline.exchange.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sightline.insight.published.Measure;

/** Our tables: UTF-8 CSV, one header line, line feeds. */
enum Table {
    VINTAGES("vintages.csv", List.of("id", "published", "title", "source")),
    FIGURES("figures.csv", figureColumns()),
    AUTHORITIES("authorities.csv", List.of("code", "name", "region", "last_year", "successors")),
    NEIGHBOURS("neighbours.csv", List.of("authority", "rank", "neighbour", "closeness")),
    INSPECTIONS(
            "inspections.csv",
            List.of("authority", "framework", "started", "published", "revisit_published", "outcome"));

    private final String file;
    private final List<String> columns;

    Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    private static List<String> figureColumns() {
        return Stream.concat(
                        Stream.of("vintage", "authority", "year"),
                        Arrays.stream(Measure.values()).map(Measure::id))
                .toList();
    }
}
