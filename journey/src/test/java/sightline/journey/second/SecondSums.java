package sightline.journey.second;

import static sightline.journey.second.SecondReckoner.NONE;

import java.util.List;

/** The last lawful day of each row, with the sums of their own. */
final class SecondSums {

    private static final List<String> REVIEW_OVER = List.of(
            "AmendedPlanIssued",
            "DecidedNotToAmend",
            "ReviewDecisionNotified[outcome=M]",
            "ReviewDecisionNotified[outcome=C]");

    private final List<Line> story;
    private final boolean firstDayCounts;

    SecondSums(List<Line> story, boolean firstDayCounts) {
        this.story = story;
        this.firstDayCounts = firstDayCounts;
    }

    int due(Row row, int place) {
        Line trigger = story.get(place);
        if (trigger.event().equals("TribunalOrderMade") && trigger.has("dueBy")) {
            return trigger.day("dueBy", NONE);
        }
        int from = trigger.day();
        String limit = row.limit();
        return switch (limit) {
            case "after3" -> OwnCalendar.working(from + 1, 3);
            case "before-0331" -> OwnCalendar.day(transferYear(trigger), 3, 30);
            case "before-0215" -> OwnCalendar.day(transferYear(trigger), 2, 14);
            case "five-months" -> OwnCalendar.months(trigger.day("transferDate", NONE), -5);
            case "health-only" -> from + 30;
            case "tribunal30" -> OwnCalendar.tribunalDays(from, 30);
            case "window15" -> from + 14;
            case "amend" -> amend(place);
            case "move" -> Math.max(OwnCalendar.working(from, 15), trigger.day("movedOn", from));
            case "first-review" -> firstReview(trigger);
            case "appeal" -> appeal(place);
            case "stop" -> stop(place);
            default -> plain(limit.charAt(0), Integer.parseInt(limit.substring(1)), from);
        };
    }

    private int plain(char kind, int n, int from) {
        return switch (kind) {
            case 'W' -> weeks(from, n);
            case 'D' -> from + n;
            case 'M' -> OwnCalendar.months(from, n);
            case 'P' -> OwnCalendar.period(from, n);
            default -> throw new IllegalArgumentException("no limit " + kind);
        };
    }

    private int weeks(int from, int n) {
        return from + 7 * n - (firstDayCounts ? 1 : 0);
    }

    private static int transferYear(Line trigger) {
        return OwnCalendar.year(trigger.day("transferDate", NONE));
    }

    /** Eight weeks from the notice; twelve from its meeting if that is earlier and the review is not over by then. */
    private int amend(int place) {
        int due = weeks(story.get(place).day(), 8);
        for (int i = place - 1; i >= 0; i--) {
            if (story.get(i).event().equals("ReviewMeetingHeld")) {
                return Math.min(due, weeks(story.get(i).day(), 12));
            }
            if (story.get(i).isOneOf(REVIEW_OVER)) {
                return due;
            }
        }
        return due;
    }

    private int firstReview(Line transfer) {
        int three = OwnCalendar.period(transfer.day(), 3);
        int before = transfer.day("lastReview", transfer.day("madeOn", NONE));
        return before == NONE ? three : Math.max(three, OwnCalendar.period(before, 12));
    }

    /** Two months from the letter or one from the certificate, never ending on a day on which the Tribunal rests. */
    private int appeal(int place) {
        int due = OwnCalendar.months(story.get(place).day(), 2);
        int certificate = answer("CertificateIssued", place);
        if (certificate != NONE) {
            due = Math.max(due, OwnCalendar.months(story.get(certificate).day(), 1));
        }
        while (OwnCalendar.tribunalRests(due) || !OwnCalendar.works(due)) {
            due++;
        }
        return due;
    }

    /** The first day on which a plan may stop: two months on, or the day of the decision where there is an appeal. */
    private int stop(int place) {
        if (answer("AppealRegistered", place) == NONE) {
            return OwnCalendar.months(story.get(place).day(), 2);
        }
        int settled = settled(place);
        return settled == NONE ? NONE : story.get(settled).day();
    }

    private int settled(int place) {
        int registered = answer("AppealRegistered", place);
        for (int i = registered + 1; registered != NONE && i < story.size(); i++) {
            if (story.get(i).isOneOf(List.of("TribunalOrderMade", "AppealConceded"))) {
                return i;
            }
        }
        return NONE;
    }

    /** Where an appeal against the end of a plan is decided otherwise than that it may end. */
    int kept(int place) {
        int settled = settled(place);
        return settled == NONE || story.get(settled).isOneOf(List.of("TribunalOrderMade[order=cease-dismissed]"))
                ? NONE
                : settled;
    }

    /** The first certificate or appeal about a letter: it names its day, or none and no later letter came between. */
    int answer(String event, int place) {
        for (int i = place + 1, letters = 0; i < story.size(); i++) {
            Line line = story.get(i);
            boolean about = line.has("decision")
                    ? line.day("decision", NONE) == story.get(place).day()
                    : letters == 0;
            if (line.event().equals(event) && about) {
                return i;
            }
            letters += line.isOneOf(SecondReckoner.LETTERS) ? 1 : 0;
        }
        return NONE;
    }

    /** Whether the child is known to be under five when a plan is made. */
    boolean underFive(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (story.get(i).isOneOf(List.of("PersonRegistered", "PersonAmended"))
                    && story.get(i).has("dob")) {
                return story.get(place).day() < OwnCalendar.months(story.get(i).day("dob", NONE), 60);
            }
        }
        return false;
    }

    /** Whether the request for mediation before a place was about health alone. */
    boolean healthOnly(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (story.get(i).event().equals("MediationRequested")) {
                return story.get(i).key("health").equals("only");
            }
        }
        return false;
    }
}
