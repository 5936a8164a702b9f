package sightline.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Panel;
import sightline.insight.warning.Alarm;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Statement;

/** The ranking of a year, for people and for programs. */
record RankingPage(List<Ranked> ranking, Map<String, String> names, int year) {

    void printJson(JsonLines lines) {
        ranking.forEach(ranked -> lines.print(json -> {
            json.writeStringProperty("authority", ranked.year().authority());
            json.writeStringProperty("name", name(ranked));
            json.writeNumberProperty("rank", ranked.rank());
            json.writeNumberProperty("score", ranked.score());
            json.writeBooleanProperty("alert", ranked.alert());
            json.writeStringProperty("statement", Statement.about(ranked, name(ranked)));
        }));
    }

    void printTable(PrintStream out, Panel panel) {
        int widest = ranking.stream().mapToInt(r -> name(r).length()).max().orElse(0);
        String row = "%4s  %-5s  %-" + widest + "s  %8s  %10s  %6s%n";
        out.printf(
                "Who may fall below 30%% on time in %d, from the figures of %d, highest risk first.%n"
                        + "An alert is for work piling up: fewer than %.0f assessments completed for 100 requests taken on.%n%n",
                year + 1, year, 100 * Alarm.LEVEL);
        out.printf(row, "rank", "alert", "authority", "on time", "throughput", "score");
        for (Ranked ranked : ranking) {
            out.printf(
                    row,
                    ranked.rank(),
                    ranked.alert() ? "alert" : "",
                    name(ranked),
                    onTime(ranked.year().onTimeExcludingExceptions()),
                    throughput(ranked.year().throughput()),
                    String.format(Locale.UK, "%.2f", ranked.score()));
        }
        printAlerts(out, panel);
    }

    private void printAlerts(PrintStream out, Panel panel) {
        List<Ranked> alerts = ranking.stream().filter(Ranked::alert).toList();
        out.printf(
                "%n%s%n",
                alerts.isEmpty() ? "No alerts." : "Alerts: %d of %d.".formatted(alerts.size(), ranking.size()));
        alerts.forEach(ranked -> out.printf("%d. %s%n", ranked.rank(), Statement.about(ranked, name(ranked))));
        out.println(PastAlerts.knownBy(panel, year).words());
    }

    private String name(Ranked ranked) {
        return names.getOrDefault(ranked.year().authority(), ranked.year().authority());
    }

    private static String onTime(Optional<Proportion> share) {
        return share.map(s -> String.format(Locale.UK, "%.1f%%", s.percent())).orElse("-");
    }

    private static String throughput(OptionalDouble throughput) {
        return throughput.isPresent() ? Alarm.shown(throughput.getAsDouble()) : "-";
    }
}
