package sightline.service.casework.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A place in a letter's text that is filled from the case, the clocks, or what the authority has set. */
enum Blank {
    GREETING("greeting"),
    NAME("name"),
    NAMES("names"),
    BORN("born"),
    DAY("day"),
    OFFICER("officer"),
    ADVISER("adviser"),
    REASONS("reasons"),
    AUTHORITY("authority"),
    ADDRESS("address"),
    TELEPHONE("telephone"),
    EMAIL("email"),
    MEDIATION("mediation"),
    ADVICE_SERVICE("advice-service"),
    DISAGREEMENT("disagreement"),
    LOCAL_OFFER("local-offer"),
    APPEAL_LAST_DAY("appeal-last-day", "T1"),
    MEDIATION_LAST_DAY("mediation-last-day", "T2"),
    WINDOW_LAST_DAY("window-last-day", "A9", "R11"),
    ADVICE_DUE("advice-due", "A6"),
    DECISION_DUE("decision-due", "A7", "T12a"),
    PLAN_DUE("plan-due", "A10", "T12b", "T13"),
    NOTICE_DUE("notice-due", "R10"),
    FINAL_DUE("final-due", "R12", "R12b"),
    REVIEW_DUE("review-due", "R1", "R2", "V4"),
    REASSESS_DUE("reassess-due", "Z4"),
    KEPT_UNTIL("kept-until", "C4");

    private final String word;
    private final List<String> duties;

    Blank(String word, String... duties) {
        this.word = word;
        this.duties = List.of(duties);
    }

    /** How the text of a letter names it, in braces. */
    String word() {
        return word;
    }

    /** The clocks whose day stands here; none where it is no day of a clock. */
    List<String> duties() {
        return duties;
    }

    static Optional<Blank> of(String word) {
        return Arrays.stream(values()).filter(blank -> blank.word.equals(word)).findFirst();
    }
}
