package sightline.command;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import sightline.insight.alert.Alert;
import tools.jackson.core.JsonGenerator;

/** What a committee would be told on a day, for people and for programs. */
final class AlertPage {

    private final PrintStream out;

    AlertPage(PrintStream out) {
        this.out = out;
    }

    void printJson(List<Alert> alerts) {
        JsonLines lines = new JsonLines(out);
        alerts.forEach(alert -> lines.print(json -> write(json, alert)));
    }

    private static void write(JsonGenerator json, Alert alert) {
        json.writeStringProperty("asOf", alert.asOf().toString());
        json.writeStringProperty("authority", alert.authority());
        json.writeStringProperty("indicator", alert.indicator());
        json.writeStringProperty("since", alert.since().toString());
        json.writeStringProperty("direction", alert.turn().written());
        json.writeStringProperty("severity", alert.severity().written());
        json.writeStringProperty("statement", alert.statement());
        json.writeObjectPropertyStart("figures");
        alert.figures().forEach((name, value) -> json.writeNumberProperty(name, rounded(value)));
        json.writeEndObject();
        json.writeNumberProperty("falseAlarmsPerYear", alert.falseAlarmsPerYear());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    void printTable(List<Alert> alerts, LocalDate asOf) {
        out.printf(
                "%s: %s%n",
                asOf,
                alerts.isEmpty() ? "nothing to tell." : alerts.size() == 1 ? "1 alert." : alerts.size() + " alerts.");
        for (Alert alert : alerts) {
            out.printf(
                    "%n%s  %s, %s, since %s (%s)%n  %s%n  In a year in which nothing is wrong this is told %s times.%n",
                    alert.authority(),
                    alert.indicator(),
                    alert.turn().written(),
                    alert.since(),
                    alert.severity().written(),
                    alert.statement(),
                    BigDecimal.valueOf(alert.falseAlarmsPerYear())
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }
}
