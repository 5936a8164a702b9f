package sightline.service.watch.foi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sightline.insight.indicator.Indicator;
import sightline.insight.live.LiveIndicators;

/** The twenty questions, in the order of a child's way; and what is often asked besides, but not written down in cases. */
final class Questions {

    private static final String OURS = "Sightline, from the authority’s own events";
    private static final String SEVERAL = "the day of the request, and of what ended it: a refusal, a plan, or none";

    /** Every question. */
    static final List<Question> ALL = List.of(
            asked(
                    "requests",
                    "How many requests for an EHC needs assessment did the council receive?",
                    "Every request of a family, a school or another, and every child brought to the council’s attention, counted once in the quarter of its first day.",
                    "the day on which the request was received",
                    Counts::received),
            asked(
                    "refusals",
                    "How many requests did the council refuse to assess?",
                    "First decisions not to assess (section 36 of the Act). Some were overturned later; they stay counted as what was decided first.",
                    "the day and the outcome of the first decision",
                    Counts::refused),
            share(
                    "decisions-in-time",
                    "How many decisions whether to assess were made within 6 weeks?",
                    "decided-in-six-weeks",
                    "the day of the request and of the decision"),
            share(
                    "plans-on-time",
                    "How many new EHC plans were issued, and how many within 20 weeks?",
                    "on-time-all",
                    "the day of the request and of the first final plan"),
            share(
                    "plans-without-exceptions",
                    "How many plans were on time if cases with a legal exception are left out?",
                    "on-time-ex",
                    "the day of the request, of the first final plan, and every exception that was recorded"),
            share(
                    "assessed-without-plan",
                    "How many assessments ended without a plan, and how many families were told within 16 weeks?",
                    "no-plan-in-sixteen-weeks",
                    "the day of the request and of the decision not to issue"),
            asked(
                    "open-by-stage",
                    "How many requests are open now, and at what stage?",
                    "Requests that have neither a plan nor a refusal at the end of the month, by what they wait for. A group of fewer than six is counted with its neighbour of the same stage.",
                    SEVERAL,
                    Standing::stages),
            asked(
                    "open-by-age",
                    "How long have the open requests been waiting?",
                    "Requests that have neither a plan nor a refusal at the end of the month, by weeks since the request.",
                    SEVERAL,
                    Standing::ages),
            asked(
                    "overdue",
                    "How many open requests are past the 20 weeks, month by month?",
                    "Requests that have neither a plan nor a refusal at the end of the month and are more than 20 weeks old. Published figures count finished plans only, so they don’t show these children.",
                    SEVERAL,
                    Standing::overdue),
            asked(
                    "waiting-time",
                    "Of all requests, how many had a plan after 20, 26 and 52 weeks?",
                    "Every request of a quarter is followed, refused and open ones among them. A share is told once six more had a plan.",
                    SEVERAL,
                    Waiting::cohorts),
            asked(
                    "why-late",
                    "Why were plans late: which step took too long?",
                    "First plans of twelve months that came after the 20 weeks, by the step that took longest beyond what the law leaves for it.",
                    "the day on which each step began and ended",
                    Waiting::late),
            share(
                    "psychologists",
                    "How often did educational psychologists’ advice come within 6 weeks?",
                    "advice-in-six-weeks-psychological",
                    "the day on which advice was asked for and came"),
            share(
                    "health",
                    "How often did advice from health services come within 6 weeks?",
                    "advice-in-six-weeks-medical",
                    "the day on which advice was asked for and came"),
            share(
                    "social-care",
                    "How often did advice from social care come within 6 weeks?",
                    "advice-in-six-weeks-social-care",
                    "the day on which advice was asked for and came"),
            share(
                    "reviews-on-time",
                    "How many annual reviews were completed within 12 months?",
                    "reviewed-in-twelve-months",
                    "the day of the plan, or of the review before, and of the review"),
            share(
                    "review-decisions",
                    "How often were families told within 4 weeks of a review meeting what would happen?",
                    "review-decided-in-four-weeks",
                    "the day of the meeting and of the decision"),
            asked(
                    "reviews-overdue",
                    "How many annual reviews are overdue, and for how long?",
                    "Plans in force whose next review was due and not completed at the end of the month.",
                    "the day of the plan, or of the review before",
                    Standing::reviews),
            share(
                    "phase-transfers",
                    "How many plans were amended in time before a change of school?",
                    "phase-transfer-by-the-date",
                    "the year of birth or phase, and the day of the amended plan"),
            share(
                    "mediation",
                    "After how many refusals did families ask for mediation?",
                    "mediation",
                    "the day of the refusal and of the request for mediation"),
            asked(
                    "appeals",
                    "How many appeals to the SEND tribunal were registered?",
                    "Appeals registered by the tribunal in the calendar year, whatever was decided on them later. A child’s second appeal counts again.",
                    "the day on which the tribunal registered the appeal",
                    Counts::appeals));

    /**
     * What is asked and can't be answered from cases.
     *
     * @param words what is asked
     * @param why what is not written down, and who may know
     */
    record NotRecorded(String words, String why) {}

    /** Each of them. */
    static final List<NotRecorded> NOT_RECORDED = List.of(
            new NotRecorded(
                    "What did tribunals, solicitors and barristers cost?",
                    "Cases hold no sums of money. The council’s finance and legal services keep them."),
            new NotRecorded(
                    "What did independent placements and transport cost?",
                    "Cases hold no sums of money. The council publishes its planned and actual spending in the section 251 returns."),
            new NotRecorded(
                    "How many officers and psychologists are in post, and how many left?",
                    "Cases hold no staff. Human resources keep them."),
            new NotRecorded(
                    "How many complaints were made, and how many did the Ombudsman uphold?",
                    "A complaint is not an event of a case here. The council’s complaints team keeps them; the Ombudsman publishes its decisions."),
            new NotRecorded(
                    "How much of the help in plans was really given?",
                    "Plans say what must be given. Whether it was given is not written down in a case."));

    private Questions() {}

    /** The question of that name. */
    static Optional<Question> of(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static Question asked(
            String id, String words, String definition, String rests, Function<Known, Told> answer) {
        return new Question(id, words, definition, OURS, rests, answer);
    }

    private static Question share(String id, String words, String indicator, String rests) {
        Indicator definition = LiveIndicators.ALL.stream()
                .map(live -> live.definition())
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new Question(id, words, definition.definition(), definition.source(), rests, new Shares(definition)::of);
    }
}
