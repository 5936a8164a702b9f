package sightline.service.page.chart;

import static sightline.service.page.chart.Numerals.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A very small line of percentages for a cell of a table. It is decoration: the number stands beside it, so it is
 * hidden from assistive technology and has no words.
 *
 * @param percents one for each year, 0 to 100; empty where there is none
 * @param reference a level drawn faintly across
 */
public record Sparkline(List<OptionalDouble> percents, OptionalDouble reference) {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 24;
    private static final double INSET = 4;

    public Sparkline {
        percents = List.copyOf(percents);
        percents.forEach(Values::check);
        Values.check(reference);
    }

    /** A line with a faint mark at the level of 30 per cent. */
    public static Sparkline of(List<OptionalDouble> percents) {
        return new Sparkline(percents, OptionalDouble.of(30));
    }

    /** One {@code <svg>} element of under 500 bytes for up to 12 years. */
    public String svg() {
        var out = new StringBuilder(480);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" viewBox=\"0 0 100 24\"")
                .append(" width=\"100\" height=\"24\" aria-hidden=\"true\">");
        reference.ifPresent(level -> out.append("<path class=\"chart-grid\" d=\"M0 ")
                .append(coordinate(y(level)))
                .append("h100\" stroke=\"#b1b4b6\"/>"));
        List<Optional<Spot>> spots = spots();
        String line = Lines.runs(spots).stream().map(Sparkline::path).collect(Collectors.joining());
        if (!line.isEmpty()) {
            out.append("<path class=\"chart-line\" d=\"")
                    .append(line)
                    .append("\" fill=\"none\" stroke=\"#12436d\" stroke-width=\"2\"/>");
        }
        spots.stream()
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .ifPresent(last -> out.append("<circle class=\"chart-mark\" cx=\"")
                        .append(coordinate(last.x()))
                        .append("\" cy=\"")
                        .append(coordinate(last.y()))
                        .append("\" r=\"3\" fill=\"#12436d\"/>"));
        return out.append("</svg>").toString();
    }

    private List<Optional<Spot>> spots() {
        List<Optional<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            double x = percents.size() == 1 ? WIDTH / 2 : INSET + i * (WIDTH - 2 * INSET) / (percents.size() - 1);
            spots.add(percents.get(i).stream().mapToObj(p -> new Spot(x, y(p))).findFirst());
        }
        return spots;
    }

    /** A year between two gaps is drawn as a short dash. */
    private static String path(List<Spot> run) {
        Spot first = run.getFirst();
        return run.size() == 1
                ? "M" + coordinate(first.x() - 1) + " " + coordinate(first.y()) + "h2"
                : Lines.through(run.stream().map(Optional::of).toList());
    }

    private static double y(double percent) {
        return HEIGHT - INSET - Math.clamp(percent, 0, 100) / 100 * (HEIGHT - 2 * INSET);
    }
}
