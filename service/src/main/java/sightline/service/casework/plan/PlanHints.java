package sightline.service.casework.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader of a plan would ask next. Hints never stop anybody. */
public final class PlanHints {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\d|\\b(daily|weekly|monthly|termly|fortnightly|yearly|annually|hour|hours|half an hour|once|twice|every|each"
                    + "|always|throughout|full[- ]time)\\b");

    private static final Pattern WHEN = Pattern.compile(
            "(?i)\\b(by|before|within|until|at the end of|from)\\b.*(\\d|\\b(january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|terms?|years?|months?|weeks?|easter|summer|autumn|spring|christmas"
                    + "|key stage|reception|birthday|sixteen|eighteen)\\b)");

    private static final int SHOWN = 60;

    private PlanHints() {}

    /**
     * A hint.
     *
     * @param section to look at
     * @param words what to think about
     */
    public record Hint(Section section, String words) {}

    /**
     * Looks a text over.
     *
     * @param kind what it is for
     * @param received kinds of advice that came, as the event log writes them
     */
    public static List<Hint> of(PlanText text, PlanKind kind, Set<String> received) {
        List<Hint> hints = new ArrayList<>();
        if (text.at(Section.I).isBlank() == (kind == PlanKind.FINAL || kind == PlanKind.AMENDED)) {
            hints.add(
                    new Hint(
                            Section.I,
                            text.at(Section.I).isBlank()
                                    ? "A final plan names the setting or the type of setting here."
                                    : "This must be blank in a draft that goes to the family, who may still ask for a setting."));
        }
        lines(text, Section.E, WHEN, "Say by when this should be reached", hints);
        lines(text, Section.F, AMOUNT, "Say how much of this there will be and how often", hints);
        if (received.contains("medical")) {
            blank(text, "Medical advice came", hints, Section.C, Section.G);
        }
        if (received.contains("social-care")) {
            blank(text, "Social care advice came", hints, Section.D, Section.H2);
        }
        return List.copyOf(hints);
    }

    private static void lines(PlanText text, Section section, Pattern wanted, String words, List<Hint> hints) {
        text.lines(section).stream()
                .filter(line -> !wanted.matcher(line).find())
                .forEach(line -> hints.add(new Hint(section, "%s: “%s”".formatted(words, shortened(line)))));
    }

    private static void blank(PlanText text, String why, List<Hint> hints, Section... sections) {
        for (Section section : sections) {
            if (text.at(section).isBlank()) {
                hints.add(new Hint(
                        section, why + ", and this section is blank. Write “none” if there is nothing to say."));
            }
        }
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
