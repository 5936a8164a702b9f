package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sightline.service.page.chart.ControlChartPicture.Kind;

/**
 * Strips along the months, one for each thing that is watched; a month in which something was told is filled.
 *
 * @param words what it shows
 * @param steps names of the months
 * @param rows from top to bottom
 */
public record StripChart(Words words, List<String> steps, List<Row> rows) implements Chart {

    private static final double CELLS = 18;
    private static final double GAP = 12;

    public StripChart {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != steps.size()) {
                throw new IllegalArgumentException("%d cells for %d steps in \"%s\""
                        .formatted(row.cells().size(), steps.size(), row.name()));
            }
        }
    }

    /** A strip: what was told in each month; common is nothing. */
    public record Row(String name, List<Kind> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    @Override
    public Table table() {
        List<String> heads = new ArrayList<>(List.of("Month"));
        rows.forEach(row -> heads.add(row.name()));
        return new Table(
                heads,
                IntStream.range(0, steps.size())
                        .mapToObj(step -> {
                            List<String> cells = new ArrayList<>(List.of(steps.get(step)));
                            rows.forEach(row -> cells.add(told(row.cells().get(step))));
                            return cells;
                        })
                        .toList());
    }

    private static String told(Kind kind) {
        return switch (kind) {
            case COMMON -> "nothing";
            case IMPROVEMENT -> "better";
            case CONCERN -> "worse";
            case CHANGE -> "to be expected";
        };
    }

    @Override
    public String svg(String id, Width width) {
        var drawing = new Drawing();
        if (rows.isEmpty() || steps.isEmpty()) {
            return drawing.finish(id, words, width, Ground.nothing(drawing, 0, width));
        }
        double step = (double) width.units() / steps.size();
        double y = Key.draw(
                        drawing,
                        Arrays.stream(Kind.values())
                                .filter(kind -> kind != Kind.COMMON)
                                .filter(kind -> rows.stream()
                                        .anyMatch(row -> row.cells().contains(kind)))
                                .map(kind -> new Key.Entry("told: " + told(kind), Swatch.block(kind.tone())))
                                .toList(),
                        0,
                        width)
                + GAP / 2;
        for (Row row : rows) {
            String name = TextWidth.shorten(row.name(), Lettering.PLAIN, width.units() - 4);
            drawing.text(Lettering.PLAIN, Anchor.START, new Spot(0, y + Lettering.LINE - 5), name);
            y += Lettering.LINE;
            drawing.line(Pen.GRID, new Spot(0, y + CELLS), new Spot(width.units(), y + CELLS));
            for (int i = 0; i < steps.size(); i++) {
                if (row.cells().get(i) != Kind.COMMON) {
                    drawing.area(
                            Pen.bar(row.cells().get(i).tone()),
                            new Frame(i * step + 1, y, (i + 1) * step - 1, y + CELLS));
                }
            }
            y += CELLS + GAP;
        }
        StepLabels.draw(drawing, steps, i -> (i + 0.5) * step, y + 10, width);
        return drawing.finish(id, words, width, y + 18);
    }
}
