package sightline.insight.stage;

import java.util.Comparator;
import java.util.Set;

/**
 * One wait within a journey that somebody can shorten.
 *
 * @param id stable name, as used in the output of commands and in addresses
 * @param order its place on the way from the request to the plan
 * @param waitingFor what is waited for, in words that follow "waiting for"
 * @param arrived what it is called when it is there, in words that follow a number
 */
public record Stage(String id, int order, String waitingFor, String arrived) implements Comparable<Stage> {

    private static final int ADVICE_ORDER = 2;

    private static final Set<String> WATCHED = Set.of(
            "decision", "advice:psychological", "advice:medical", "advice:social-care", "draft", "final", "throughput");

    private static final Set<String> ALWAYS_ASKED =
            Set.of("advice:psychological", "advice:educational", "advice:medical", "advice:social-care");

    /** From the request to the decision whether to assess (regulation 5 of the SEND Regulations 2014). */
    public static final Stage DECISION =
            new Stage("decision", 1, "the decision whether to assess", "decisions whether to assess");

    /** From the last advice to the draft plan, or to the decision not to issue one (regulations 10 and 13). */
    public static final Stage DRAFT = new Stage("draft", 3, "a draft plan", "draft plans or decisions not to issue");

    /** From the draft plan to the final one (regulation 13). */
    public static final Stage FINAL = new Stage("final", 4, "the final plan", "final plans");

    /** From the decision to assess to the plan, or to the decision not to issue one. */
    public static final Stage ASSESSMENT = new Stage("throughput", 5, "an assessment to be completed", "assessments");

    /** From the meeting of an annual review to the letter with the decision (regulation 20). */
    public static final Stage REVIEW =
            new Stage("annual-review", 6, "the decision after an annual review", "decisions after annual reviews");

    /** From asking one adviser for advice to having it (regulations 6 and 8). */
    public static Stage advice(String adviser) {
        String named = adviser.startsWith("other:") ? "other" : adviser;
        return new Stage(
                "advice:" + named,
                ADVICE_ORDER,
                "%s advice".formatted(words(named)),
                "pieces of %s advice".formatted(words(named)));
    }

    /** Whether it is the advice of somebody who must be asked about every child (regulation 6(1)). */
    public boolean isAdviceAlwaysAsked() {
        return ALWAYS_ASKED.contains(id);
    }

    /** Whether a slower pace of it alone would be told: the stages where authorities have lost their time. */
    public boolean isWatched() {
        return WATCHED.contains(id);
    }

    /** Whether those who shorten it are few and cannot be had at once: psychologists, and officers who write drafts. */
    public boolean isScarce() {
        return this.equals(DRAFT) || id.equals("advice:psychological");
    }

    /** Whether it is one of the stages that follow each other from the request to the plan, advice aside. */
    public boolean isOnTheWay() {
        return this.equals(DECISION) || this.equals(DRAFT) || this.equals(FINAL);
    }

    private static String words(String adviser) {
        return switch (adviser) {
            case "psychological" -> "psychologists'";
            case "educational" -> "schools'";
            case "medical" -> "health";
            case "social-care" -> "social care";
            case "hearing-vision" -> "hearing and vision";
            default -> adviser.replace('-', ' ');
        };
    }

    @Override
    public int compareTo(Stage other) {
        return Comparator.comparingInt(Stage::order).thenComparing(Stage::id).compare(this, other);
    }
}
