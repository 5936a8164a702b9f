package sightline.exchange.inspection;

import java.util.Arrays;
import java.util.Optional;

/** What an area SEND inspection found, in our own short words. */
public enum Outcome {
    /** First framework: no written statement of action was asked for. */
    NO_STATEMENT("no_statement", "no written statement of action required"),
    /** First framework: a written statement of action was required; no revisit is on record. */
    STATEMENT("statement", "written statement of action required"),
    /** First framework, at the revisit: sufficient progress on every weakness. */
    STATEMENT_PROGRESS("statement_progress", "written statement of action required; sufficient progress at revisit"),
    /** First framework, at the revisit: sufficient progress on some weaknesses. */
    STATEMENT_SOME("statement_some", "written statement of action required; progress on some weaknesses at revisit"),
    /** First framework, at the revisit: sufficient progress on none. */
    STATEMENT_NONE("statement_none", "written statement of action required; no sufficient progress at revisit"),
    /** Grade 1 of the framework from 2023. */
    POSITIVE("1", "typically positive experiences"),
    /** Grade 2 of the framework from 2023. */
    INCONSISTENT("2", "inconsistent experiences"),
    /** Grade 3 of the framework from 2023. */
    SYSTEMIC_FAILINGS("3", "widespread or systemic failings");

    private final String id;
    private final String words;

    Outcome(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Short name in our tables: the grade, or a word. */
    public String id() {
        return id;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The outcome of a short name, or empty. */
    public static Optional<Outcome> of(String id) {
        return Arrays.stream(values()).filter(o -> o.id.equals(id)).findFirst();
    }
}
