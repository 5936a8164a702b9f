package sightline.insight.lawful;

import java.util.Optional;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;

/**
 * What the law says about the order and the time of events, one rule each. A limit is looked at without its exceptions:
 * those are for the clocks.
 */
public enum LawfulRule {
    /** There is something to decide only once somebody asked or it came to the authority's attention. */
    DECISION_BEFORE_REQUEST("A4", "the decision on an assessment came before the request"),
    /** A request is answered before it is made again. */
    REQUEST_TWICE("A4", "a second request was written down before the first was answered"),
    /** Whether there will be an assessment is told within the limit. */
    DECISION_LATE("A4", "the decision on an assessment came after its last day"),
    /** Advice is asked for once the authority assesses. */
    ADVICE_BEFORE_DECISION("A5", "advice was asked for before it was decided to assess"),
    /** Advice answers a request. */
    ADVICE_UNASKED("A6", "advice came from somebody whom nobody is known to have asked"),
    /** Each adviser answers within the limit. */
    ADVICE_LATE("A6", "advice came after its last day"),
    /** A plan follows an assessment. */
    DRAFT_WITHOUT_ASSESSMENT("A8", "the draft came without a decision to assess"),
    /** The draft rests on all the advice. */
    DRAFT_BEFORE_ADVICE("A6", "the draft came before all advice was in"),
    /** Whether there will be a plan is decided out of an assessment. */
    ISSUE_BEFORE_ASSESSMENT("A7", "it was decided on a plan without a decision to assess"),
    /** That no plan will be made is told within the limit. */
    REFUSAL_LATE("A7", "the decision not to make a plan came after its last day"),
    /** The family sees a draft first. */
    FINAL_WITHOUT_DRAFT("A9", "the final plan came without a draft"),
    /** The family has its days to answer the draft. */
    FINAL_TOO_SOON("A9", "the final plan came before the family's days to answer the draft were over"),
    /** The final plan comes within the limit. */
    FINAL_LATE("A10", "the final plan came after its last day"),
    /** A plan is made once; after that it is amended, or made anew after a reassessment. */
    FINAL_TWICE("A10", "a second final plan came without a reassessment"),
    /** A review's decision follows its meeting. */
    REVIEW_WITHOUT_MEETING("R9", "a review was decided without a meeting"),
    /** A review is decided within the limit of its meeting. */
    REVIEW_LATE("R9", "a review was decided after its last day"),
    /** The family sees amendments first. */
    AMENDED_WITHOUT_NOTICE("R10", "the amended plan came without a notice of amendments"),
    /** The family has its days to answer the amendments. */
    AMENDED_TOO_SOON("R11", "the amended plan came before the family's days to answer were over"),
    /** The amended plan comes within the limit of its notice. */
    AMENDED_LATE("R12", "the amended plan came after its last day"),
    /** A plan ends after a decision that the family was told. */
    CEASED_WITHOUT_DECISION("C1", "the plan ended without a decision that it would"),
    /** A plan goes on until the time for an appeal is over. */
    CEASED_TOO_SOON("C4", "the plan ended before the time for an appeal was over");

    private final String duty;
    private final String words;

    LawfulRule(String duty, String words) {
        this.duty = duty;
        this.words = words;
    }

    /** The id of the duty in the law's files. */
    public String duty() {
        return duty;
    }

    /** What happened where the rule was broken, in words that fit into a sentence. */
    public String words() {
        return words;
    }

    /** Its short name, as in "draft-before-advice". */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The place in the law, as it stood on a day; empty where there was no such duty. */
    public Optional<String> reference(LawBook law, java.time.LocalDate day) {
        return law.duty(duty, day).map(Duty::reference);
    }

    long bit() {
        return 1L << ordinal();
    }
}
