package sightline.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mapping proposed from headings and the first rows of an extract: a column is taken for the date of an event where
 * its heading says so and its cells are dates. It is text to be looked at and put right, in the form of {@link
 * MappingFile}.
 */
public final class Proposal {

    private static final int LOOKED_AT = 200;

    /** The more special heading first: a column is given to the first that fits. */
    private static final Map<Pattern, String> EVENTS = new LinkedHashMap<>();

    static {
        says("withdr", "event: RequestWithdrawn");
        says("psych.*(request|sought|asked)|ep.*(request|sought)", advice("AdviceRequested", "psychological"));
        says("psych.*|\\bep\\b.*(advice|report|receiv).*", advice("AdviceReceived", "psychological"));
        says("(health|medical).*(request|sought|asked)", advice("AdviceRequested", "medical"));
        says("(health|medical).*(receiv|return|advice)", advice("AdviceReceived", "medical"));
        says("social.*(request|sought|asked)", advice("AdviceRequested", "social-care"));
        says("social.*(receiv|return|advice)", advice("AdviceReceived", "social-care"));
        says("(not|refus|declin).*assess|assess.*(refus|declin)", "event: DecidedNotToAssess");
        says("(decision|agreed|decided).*assess|assess.*(decision|agreed)", "event: DecidedToAssess");
        says("(not|refus).*issue|issue.*refus", "event: DecidedNotToIssue");
        says("draft", "event: DraftServed");
        says("final|plan.*issued|issued.*plan|ehcp? date", "event: FinalPlanIssued");
        says("review.*meeting|meeting.*review|annual review", "event: ReviewMeetingHeld");
        says("ceas", "event: PlanCeased");
        says("request.*|receiv.*|referr.*|application.*", "event: RequestReceived");
    }

    private Proposal() {}

    private static void says(String heading, String event) {
        EVENTS.put(Pattern.compile(heading, Pattern.CASE_INSENSITIVE), event);
    }

    private static String advice(String event, String adviser) {
        return "event: %s\n    detail: {adviser: %s}".formatted(event, adviser);
    }

    /** The proposed mapping, in YAML; columns that nothing is proposed for stand in a comment at its end. */
    public static String of(Extract extract) {
        DateForm form = form(extract);
        List<String> free = new ArrayList<>(extract.headings());
        StringBuilder yaml = new StringBuilder(
                "# Proposed from the headings of %s; look at every line.\n".formatted(extract.title()));
        yaml.append("authority: ")
                .append(column(free, "\\bLA\\b|authority|council").orElse("'000'  # the code of your council"));
        yaml.append("\nperson: ")
                .append(column(free, "UPN|pupil|child|person|client|\\bID\\b").orElse("{column: ''}  # who"));
        column(free, "case|journey|request (no|id|ref)|episode")
                .ifPresent(found -> yaml.append("\njourney: ").append(found));
        yaml.append("\ndates: ").append(form.written()).append("\nevents:\n");
        List<String> left = new ArrayList<>();
        for (String heading : free) {
            Optional<String> event = areDates(extract, heading, form) ? event(heading) : Optional.empty();
            event.ifPresentOrElse(
                    found -> yaml.append("  - %s\n    date: %s\n".formatted(found, quoted(heading))),
                    () -> left.add(heading));
        }
        left.forEach(heading -> yaml.append("# not used: ").append(heading).append('\n'));
        return yaml.toString();
    }

    private static Optional<String> column(List<String> free, String words) {
        Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        Optional<String> found = free.stream()
                .filter(heading -> pattern.matcher(heading).find()
                        && !heading.toLowerCase(Locale.ROOT).contains("date"))
                .findFirst();
        found.ifPresent(free::remove);
        return found.map(heading -> "{column: %s}".formatted(quoted(heading)));
    }

    private static Optional<String> event(String heading) {
        return EVENTS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(heading).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The form in which most cells are dates; day first where both fit. */
    private static DateForm form(Extract extract) {
        DateForm best = DateForm.DAY_FIRST;
        long most = 0;
        for (DateForm form : List.of(DateForm.DAY_FIRST, DateForm.MONTH_FIRST, DateForm.ISO)) {
            long dates = extract.rows().stream()
                    .limit(LOOKED_AT)
                    .flatMap(row -> row.cells().values().stream())
                    .filter(cell -> form.read(cell).isPresent())
                    .count();
            if (dates > most) {
                most = dates;
                best = form;
            }
        }
        return best;
    }

    private static boolean areDates(Extract extract, String heading, DateForm form) {
        List<String> cells = extract.rows().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cell(heading).stream())
                .toList();
        return !cells.isEmpty()
                && cells.stream().filter(cell -> form.read(cell).isPresent()).count() * 2 > cells.size();
    }

    private static String quoted(String heading) {
        return "'" + heading.replace("'", "''") + "'";
    }
}
