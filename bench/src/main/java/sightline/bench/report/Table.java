package sightline.bench.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Sample;
import sightline.bench.measure.Throughput;
import sightline.bench.subject.About;

/** The findings as tables for people, in milliseconds. */
public final class Table implements Report {

    private static final List<Integer> WIDTHS = List.of(-58, 9, 9, 9, 11, 9, 17, -16);
    private static final String TOO_FEW = "-";

    private final PrintStream out;

    /** A table on this stream. */
    public Table(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(About about) {
        out.printf("%n%s: %s.%nReference: %s. Milliseconds.%n%n", about.name(), about.measured(), about.reference());
        line(List.of("", "median", "95%", "99%", "reference", "ratio", "lowest-highest", "goal"));
    }

    @Override
    public void found(About about, Finding finding) {
        switch (finding) {
            case Finding.NotMeasured(String what, String why) -> line(List.of(what, "not measured: " + why));
            case Finding.Measured(String what, Comparison comparison, Optional<Throughput> throughput) -> {
                line(cells(what, comparison));
                throughput.ifPresent(
                        done -> out.printf("  %,d %s a second%n", done.perSecond(comparison), done.things()));
            }
        }
    }

    private static List<String> cells(String what, Comparison comparison) {
        Sample ours = comparison.ours();
        return List.of(
                what,
                time(ours, 50),
                time(ours, 95),
                time(ours, 99),
                figure(comparison.reference().percentile(comparison.percent())),
                figure(comparison.ratio()),
                figure(comparison.lowest()) + "-" + figure(comparison.highest()),
                goal(comparison));
    }

    private static String goal(Comparison comparison) {
        return comparison.goal().isEmpty()
                ? ""
                : "%.0f %s".formatted(comparison.goal().getAsDouble(), comparison.meetsGoal() ? "met" : "MISSED");
    }

    private static String time(Sample sample, double percent) {
        return percent <= 50 || sample.tells(percent) ? figure(sample.percentile(percent)) : TOO_FEW;
    }

    private static String figure(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.UK, "%,." + decimals + "f", value);
    }

    private void line(List<String> cells) {
        out.println(IntStream.range(0, cells.size())
                .mapToObj(i -> ("%" + WIDTHS.get(i) + "s").formatted(cells.get(i)))
                .collect(Collectors.joining(" "))
                .stripTrailing());
        out.flush();
    }
}
