package sightline.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import sightline.insight.simulation.Answer;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Month;
import sightline.insight.simulation.Outcome;
import sightline.insight.simulation.Range;
import sightline.insight.simulation.Seek;
import tools.jackson.core.JsonGenerator;

/** What came of a simulation as the fields of JSON objects; figures to two decimals. */
final class OutcomeJson {

    private OutcomeJson() {}

    /** A month of a scenario. */
    static void month(JsonGenerator json, Outcome outcome, Month month) {
        json.writeStringProperty("scenario", outcome.scenario().name());
        json.writeStringProperty("month", month.month().toString());
        for (Measure measure : Measure.values()) {
            if (!measure.isWait()) {
                range(json, measure, month);
            }
        }
        json.writeObjectPropertyStart("waits");
        for (Measure measure : Measure.values()) {
            if (measure.isWait()) {
                range(json, measure, month);
            }
        }
        json.writeEndObject();
        json.writeNumberProperty("runs", outcome.runs());
        json.writeNumberProperty("seed", outcome.seed());
    }

    /** The answer to what was sought. */
    static void answer(JsonGenerator json, Answer answer) {
        Seek seek = answer.seek();
        json.writeStringProperty("scenario", answer.without().scenario().name());
        json.writeStringProperty("seek", seek.team().words());
        json.writeStringProperty("from", seek.from().toString());
        json.writeStringProperty("measure", seek.measure().id());
        number(json, "reach", seek.reach());
        json.writeStringProperty("by", seek.by().toString());
        switch (answer) {
            case Answer.AlreadyThere there -> {
                json.writeStringProperty("answer", "already there");
                number(json, "daysAWeek", 0);
            }
            case Answer.Found found -> {
                json.writeStringProperty("answer", "found");
                number(json, "daysAWeek", found.daysAWeek());
            }
            case Answer.OutOfReach out -> {
                json.writeStringProperty("answer", "out of reach");
                json.writeNullProperty("daysAWeek");
                number(json, "atMost", seek.most());
                json.writeName("soonest");
                out.soonest().map(YearMonth::toString).ifPresentOrElse(json::writeString, json::writeNull);
            }
        }
        json.writeName("reached");
        range(json, answer.with().figure(seek.measure(), seek.by()));
        json.writeName("without");
        range(json, answer.without().figure(seek.measure(), seek.by()));
        meanwhile(json, answer);
    }

    private static void meanwhile(JsonGenerator json, Answer answer) {
        json.writeArrayPropertyStart("meanwhile");
        for (Month month : answer.with().months()) {
            if (!month.month().isBefore(YearMonth.from(answer.seek().from()))
                    && !month.month().isAfter(answer.seek().by())) {
                json.writeStartObject();
                json.writeStringProperty("month", month.month().toString());
                range(json, Measure.ON_TIME_ISSUED, month);
                range(json, Measure.ON_TIME_REQUESTED, month);
                range(json, Measure.BACKLOG, month);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void range(JsonGenerator json, Measure measure, Month month) {
        json.writeName(measure.id());
        range(json, month.figure(measure));
    }

    private static void range(JsonGenerator json, Optional<Range> range) {
        if (range.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        number(json, "median", range.get().median());
        number(json, "low", range.get().low());
        number(json, "high", range.get().high());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        json.writeNumberProperty(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
