package sightline.journey.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clocks of a story, worked out row by row of the table. */
final class SecondReckoner {

    /** No such day, or no such place in the story. */
    static final int NONE = -1;

    static final List<String> LETTERS = List.of(
            "DecidedNotToAssess",
            "DecidedNotToIssue",
            "FinalPlanIssued",
            "AmendedPlanIssued",
            "DecidedNotToAmend",
            "CeaseDecisionNotified",
            "ReassessmentDecided[outcome=N]",
            "ReviewDecisionNotified[outcome=M]",
            "ReviewDecisionNotified[outcome=C]");

    private static final Map<String, List<Row>> ROWS = byEvent();

    private final List<Line> story = new ArrayList<>();
    private final int asOf;
    private final SecondSums sums;
    private final SecondGrounds grounds;

    /**
     * @param lines the story, in any order of days
     * @param asOf the day; later lines are unused
     * @param firstDayCounts whether weeks count the trigger as day 1
     */
    SecondReckoner(List<String> lines, String asOf, boolean firstDayCounts) {
        this.asOf = OwnCalendar.read(asOf);
        for (String text : lines) {
            Line line = Line.read(text);
            if (line.day() <= this.asOf) {
                story.add(line);
            }
        }
        story.sort(Comparator.comparingInt(Line::day));
        sums = new SecondSums(story, firstDayCounts);
        grounds = new SecondGrounds(story);
    }

    /** Every clock, sorted. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < story.size(); place++) {
            for (Row row : ROWS.getOrDefault(story.get(place).event(), List.of())) {
                if (starts(row, place)) {
                    findings.add(finding(row, place));
                }
            }
        }
        findings.sort(null);
        return findings;
    }

    /** Which rows an event may start; each name stands once for a row, whatever values it asks for. */
    private static Map<String, List<Row>> byEvent() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (Row row : Table.rows()) {
            Set<String> names = new LinkedHashSet<>();
            for (String trigger : row.triggers()) {
                switch (trigger) {
                    case "notice" -> names.addAll(List.of("AmendmentNoticeSent", "ReviewDecisionNotified"));
                    case "letter" -> LETTERS.forEach(letter -> names.add(bare(letter)));
                    default -> names.add(bare(trigger));
                }
            }
            names.forEach(
                    name -> rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(row));
        }
        return rows;
    }

    private static String bare(String pattern) {
        int bracket = pattern.indexOf('[');
        return bracket < 0 ? pattern : pattern.substring(0, bracket);
    }

    private boolean starts(Row row, int place) {
        Line line = story.get(place);
        return switch (row.duty()) {
            case "A6" -> line.isOneOf(row.triggers()) && !line.key("adviser").equals("parent");
            case "R11", "R12", "R13" -> notice(place) && !toldTwice(place);
            case "R12b" -> line.isOneOf(row.triggers()) && first(List.of("AmendmentNoticeSent"), place) == NONE;
            case "R3" -> line.isOneOf(row.triggers()) && sums.underFive(place);
            case "T1", "T2" -> line.isOneOf(LETTERS);
            case "T6" -> line.isOneOf(row.triggers()) && sums.healthOnly(place);
            default -> line.isOneOf(row.triggers());
        };
    }

    private Finding finding(Row row, int place) {
        Line trigger = story.get(place);
        int due = sums.due(row, place);
        int met = met(row, place);
        int end = end(row, place);
        boolean ended = end != NONE && (met == NONE || end < met);
        int done = met == NONE || ended ? NONE : story.get(met).day();
        String verdict = ended ? "NOT_APPLICABLE" : verdict(row, place, due, done);
        return new Finding(
                row.duty(),
                row.subject().equals("adviser") ? trigger.key("adviser") : row.subject(),
                OwnCalendar.write(trigger.day()),
                written(due),
                written(done),
                verdict);
    }

    private String verdict(Row row, int place, int due, int done) {
        boolean early = row.limit().startsWith("window") || row.duty().equals("C4");
        if (due == NONE) {
            return done == NONE ? "PENDING" : early ? "EARLY" : "ON_TIME";
        }
        if (early) {
            boolean tooSoon = row.duty().equals("C4") ? done < due : done <= due;
            return done == NONE ? "PENDING" : tooSoon ? "EARLY" : "ON_TIME";
        }
        boolean over = (done == NONE ? asOf : done) > due;
        if (!over) {
            return done == NONE ? "PENDING" : "ON_TIME";
        }
        boolean lifted = grounds.lift(row, place, due);
        return done == NONE ? lifted ? "OVERDUE_EXCEPTED" : "OVERDUE" : lifted ? "LATE_EXCEPTED" : "LATE";
    }

    private int met(Row row, int place) {
        return switch (row.duty()) {
            case "A6" -> sameAdviser("AdviceReceived", place);
            case "R10" -> noticeAfter(place);
            case "T1" -> sums.answer("AppealRegistered", place);
            case "T17" -> row.met().contains("goes-on") ? goesOn(place) : first(row.met(), place);
            default -> first(row.met(), place);
        };
    }

    private int end(Row row, int place) {
        return switch (row.duty()) {
            case "A6" ->
                earlier(sameAdviser("AdviceWaived", place), first(row.ends().subList(1, 4), place));
            case "A7" -> earlier(first(row.ends(), place), willIssue(row, place));
            case "Z4" -> story.get(place).key("outcome").equals("N") ? place : first(row.ends(), place);
            case "R10", "R12b" -> earlier(first(row.ends(), place), unamended(place));
            case "C4" -> earlier(first(row.ends(), place), sums.kept(place));
            default -> first(row.ends(), place);
        };
    }

    /** The decision after a meeting, where it says that nothing is to be amended. */
    private int unamended(int place) {
        int decision = first(List.of("ReviewDecisionNotified"), place);
        boolean without = decision != NONE
                && story.get(decision)
                        .isOneOf(List.of("ReviewDecisionNotified[outcome=M]", "ReviewDecisionNotified[outcome=C]"));
        return without ? decision : NONE;
    }

    /** Who drafts a plan, or says that there will be one, owes no letter that there won't; a refusal is one still. */
    private int willIssue(Row refusal, int place) {
        return first(refusal.met(), place) == NONE ? first(List.of("DecidedToIssue", "DraftServed"), place) : NONE;
    }

    /** A plan that goes on does so from the day of the order, unless it ceased after all. */
    private int goesOn(int place) {
        return first(List.of("PlanCeased"), place) == NONE ? place : NONE;
    }

    /** Whether a letter with the amendments enclosed stands beside a notice of the same day: one clock, not two. */
    private boolean toldTwice(int place) {
        Line line = story.get(place);
        return !line.event().equals("AmendmentNoticeSent")
                && story.stream()
                        .anyMatch(other -> other.event().equals("AmendmentNoticeSent") && other.day() == line.day());
    }

    private boolean notice(int place) {
        Line line = story.get(place);
        return line.event().equals("AmendmentNoticeSent")
                || line.event().equals("ReviewDecisionNotified")
                        && line.key("amendmentsEnclosed").equals("true")
                        && (line.key("outcome").equals("A") || !line.has("outcome"));
    }

    private int noticeAfter(int place) {
        for (int i = place + 1; i < story.size(); i++) {
            if (notice(i)) {
                return i;
            }
        }
        return NONE;
    }

    private int sameAdviser(String event, int place) {
        for (int i = place + 1; i < story.size(); i++) {
            Line line = story.get(i);
            if (line.event().equals(event)
                    && line.key("adviser").equals(story.get(place).key("adviser"))) {
                return i;
            }
        }
        return NONE;
    }

    private int first(List<String> events, int after) {
        for (int i = after + 1; i < story.size(); i++) {
            if (story.get(i).isOneOf(events)) {
                return i;
            }
        }
        return NONE;
    }

    private static int earlier(int one, int other) {
        return one == NONE ? other : other == NONE ? one : Math.min(one, other);
    }

    private static String written(int day) {
        return day == NONE ? "" : OwnCalendar.write(day);
    }
}
