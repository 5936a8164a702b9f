package sightline.exchange.scenario;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.insight.simulation.Panel;

/** Reads how a panel meets: "every 2 weeks", or a part with keys. */
final class PanelReader {

    private static final Pattern EVERY = Pattern.compile("every (?:(\\d{1,2}) )?weeks?");
    private static final int MOST_WEEKS = 52;
    private static final int MOST_CASES = 100_000;

    private PanelReader() {}

    /** The panel below the key "panel"; what it doesn't say is as usual. */
    static Optional<Panel> read(Section above, Panel usual) {
        if (above.isValue("panel")) {
            return above.value("panel").map(value -> new Panel(every(value), usual.day(), usual.mostCases()));
        }
        return above.section("panel").map(section -> whole(section.knowing("every", "day", "cases"), usual));
    }

    private static Panel whole(Section section, Panel usual) {
        Optional<Value> cases = section.value("cases");
        return new Panel(
                section.value("every").map(PanelReader::every).orElse(usual.everyWeeks()),
                section.value("day")
                        .map(value ->
                                value.oneOf(DayOfWeek.class, day -> day.name().toLowerCase(Locale.ROOT)))
                        .orElse(usual.day()),
                cases.isPresent() ? OptionalInt.of(cases.get().whole(1, MOST_CASES)) : usual.mostCases());
    }

    private static int every(Value value) {
        String text = value.text().startsWith("every ") ? value.text() : "every " + value.text();
        Matcher weeks = EVERY.matcher(text);
        int number = !weeks.matches() ? 0 : weeks.group(1) == null ? 1 : Integer.parseInt(weeks.group(1));
        if (number < 1 || number > MOST_WEEKS) {
            throw value.place()
                    .wrong("'%s' doesn't say how often.".formatted(value.text()), "Write it as every 2 weeks.");
        }
        return number;
    }
}
