package sightline.insight.live;

import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;

import java.util.List;
import java.util.stream.Stream;
import sightline.insight.live.LiveIndicator.Counting;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;

/** Shares of what was done within the time of the law, by the month in which it was done. */
final class TimeShares {

    /** Plans within twenty weeks of all plans (regulation 13(2); DfE's measure with exceptions among them). */
    static final LiveIndicator ON_TIME_ALL = new LiveIndicator(
            Definitions.share(
                    "on-time-all",
                    "Plans on time, all plans",
                    "First final plans issued within 20 weeks of the request, of all that were issued.",
                    "plans issued within 20 weeks",
                    "plans issued"),
            (seen, tally) -> FirstPlan.of(seen).ifPresent(plan -> tally.one(plan.issued(), plan.isOnTime())));

    /** The same, leaving out plans to which an exception applied: DfE's headline. */
    static final LiveIndicator ON_TIME_EX = new LiveIndicator(
            Definitions.share(
                    "on-time-ex",
                    "Plans on time, without exceptions",
                    "First final plans issued within 20 weeks of the request, leaving out those to which an exception applied.",
                    "plans issued within 20 weeks, exceptions left out",
                    "plans issued, exceptions left out"),
            (seen, tally) -> FirstPlan.of(seen)
                    .filter(plan -> !plan.isExcepted())
                    .ifPresent(plan -> tally.one(plan.issued(), plan.isOnTime())));

    /** Decisions whether to assess within six weeks (regulations 4(1) and 5(1)). */
    static final LiveIndicator DECIDED_IN_SIX = done(
            "decided-in-six-weeks",
            "Decided within 6 weeks whether to assess",
            "Decisions whether to assess that came within six weeks of the request, of all such decisions.",
            "A4");

    /** Decisions not to issue a plan within sixteen weeks (regulation 10(1)). */
    static final LiveIndicator NO_PLAN_IN_SIXTEEN = new LiveIndicator(
            Definitions.share(
                    "no-plan-in-sixteen-weeks",
                    "Told within 16 weeks that there will be no plan",
                    "Decisions not to issue a plan that came within 16 weeks of the request, of all such decisions.",
                    "decisions not to issue within 16 weeks",
                    "decisions not to issue"),
            (seen, tally) -> seen.first(DECIDED_NOT_TO_ISSUE)
                    .ifPresent(refusal -> seen.met("A7")
                            .filter(clock -> day(clock).equals(refusal.date()))
                            .forEach(clock -> tally.one(day(clock), isInTime(clock)))));

    /** Letters after annual reviews within four weeks of the meeting (regulation 20(10)). */
    static final LiveIndicator REVIEW_DECIDED = done(
            "review-decided-in-four-weeks",
            "Decided within 4 weeks of the annual review’s meeting",
            "Decisions after annual reviews notified within four weeks of the meeting, of all such decisions.",
            "R9");

    /** Annual reviews completed within twelve months (section 44(1)). */
    static final LiveIndicator REVIEWED_IN_TIME = new LiveIndicator(
            Definitions.share(
                    "reviewed-in-twelve-months",
                    "Annual reviews completed on time",
                    "Annual reviews completed within twelve months of the plan or of the review before, of all that were completed.",
                    "reviews completed within twelve months",
                    "reviews completed"),
            (seen, tally) -> Stream.concat(seen.met("R1"), seen.met("R2"))
                    .forEach(clock -> tally.one(day(clock), isInTime(clock))));

    /** Phase transfers named by the date (regulation 18): all that were due in a month, done or not. */
    static final LiveIndicator PHASE_TRANSFER = new LiveIndicator(
            Definitions.share(
                    "phase-transfer-by-the-date",
                    "Next school or college named by the date",
                    "Plans amended by the date that the law gives before a change of phase, of all that were due in the month.",
                    "amended by the date",
                    "due in the month"),
            (seen, tally) -> Stream.of("P1", "P2", "P3")
                    .flatMap(seen::of)
                    .forEach(clock -> clock.due()
                            .filter(due ->
                                    clock.verdict() != Verdict.PENDING && clock.verdict() != Verdict.NOT_APPLICABLE)
                            .ifPresent(due -> tally.one(due, isInTime(clock)))));

    private TimeShares() {}

    /** Advice of one adviser within six weeks of being asked (regulation 8(1)). */
    static LiveIndicator advice(String adviser, String words) {
        Counting counting = (seen, tally) -> seen.met("A6")
                .filter(clock -> clock.subject().filter(adviser::equals).isPresent())
                .forEach(clock -> tally.one(day(clock), isInTime(clock)));
        return new LiveIndicator(
                Definitions.share(
                        "advice-in-six-weeks-" + adviser,
                        "%s advice within 6 weeks".formatted(words),
                        "%s advice received within six weeks of being asked for, of all that was received."
                                .formatted(words),
                        "received within six weeks",
                        "received"),
                counting);
    }

    static List<LiveIndicator> all() {
        return List.of(
                ON_TIME_EX,
                ON_TIME_ALL,
                DECIDED_IN_SIX,
                NO_PLAN_IN_SIXTEEN,
                advice("psychological", "Psychologists’"),
                advice("medical", "Health"),
                advice("social-care", "Social care"),
                advice("educational", "Schools’"),
                REVIEW_DECIDED,
                REVIEWED_IN_TIME,
                PHASE_TRANSFER);
    }

    private static LiveIndicator done(String id, String name, String definition, String duty) {
        return new LiveIndicator(
                Definitions.share(id, name, definition, "in time", "done"),
                (seen, tally) -> seen.met(duty).forEach(clock -> tally.one(day(clock), isInTime(clock))));
    }

    private static java.time.LocalDate day(Clock clock) {
        return clock.met().orElseThrow();
    }

    private static boolean isInTime(Clock clock) {
        return clock.verdict() == Verdict.ON_TIME;
    }
}
