package sightline.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Moved;
import sightline.journey.reckoner.Verdict;
import tools.jackson.core.JsonGenerator;

/** Moved clocks as JSON Lines. */
final class MovedLines implements MovedForm {

    private final PrintStream out;
    private final JsonLines lines;

    MovedLines(PrintStream out) {
        this.out = out;
        this.lines = new JsonLines(out);
    }

    @Override
    public void print(JourneyId journey, Moved moved) {
        lines.print(json -> {
            json.writeStringProperty("authority", journey.authority());
            json.writeStringProperty("journey", journey.journey());
            json.writeStringProperty("duty", moved.clock().duty().id());
            text(json, "subject", moved.clock().subject());
            text(json, "trigger", Optional.of(moved.clock().trigger().toString()));
            text(json, "dueBefore", moved.before().map(LocalDate::toString));
            text(json, "dueAfter", moved.after().map(LocalDate::toString));
            text(json, "verdictBefore", moved.was().map(Verdict::name));
            text(json, "verdictAfter", moved.verdict().map(Verdict::name));
            json.writeStringProperty("reason", moved.why().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("why", moved.words());
        });
    }

    @Override
    public void end() {
        out.flush();
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
