package sightline.service.casework.field;

import java.util.List;
import sightline.service.page.form.Choice;

/** The answers that events can give, with their words. */
public final class Choices {

    static final List<Choice> TRUE_OR_FALSE = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    static final List<Choice> YES_OR_NO = List.of(new Choice("Y", "Yes"), new Choice("N", "No"));

    /** Who asked for an assessment, by SEN2's numbers. */
    public static final List<Choice> SOURCES = List.of(
            new Choice("1", "A parent or carer"),
            new Choice("2", "The young person"),
            new Choice("3", "A school, college or nursery"),
            new Choice("4", "Health or social care"),
            new Choice("5", "Somebody else"));

    static final List<Choice> REVIEW_OUTCOMES = List.of(
            new Choice("M", "Keep the plan as it is"),
            new Choice("A", "Amend the plan"),
            new Choice("C", "End the plan"));

    static final List<Choice> TRANSFERS = List.of(
            new Choice("other", "To a first school, or from one school to the next"),
            new Choice("secondary-to-post16", "From secondary school to a post-16 institution"),
            new Choice("post16-to-post16", "From one post-16 institution to another"));

    static final List<Choice> ISSUES = List.of(
            new Choice("ASSESS", "The decision not to assess"),
            new Choice("ISSUE", "The decision not to make a plan"),
            new Choice("OTHER", "What the plan says, or something else"));

    static final List<Choice> HEALTH = List.of(
            new Choice("false", "No"),
            new Choice("true", "Yes, among other things"),
            new Choice("only", "Yes, only health"));

    private static final List<Choice> STEPS = List.of(
            new Choice("assess", "Carry out an assessment"),
            new Choice("make-plan", "Make a plan"),
            new Choice("contents", "Change what the plan says"),
            new Choice("section-I", "Change only the setting that the plan names"));

    static final List<Choice> AGREEMENTS = and(STEPS, new Choice("other", "Something else"));

    static final List<Choice> ORDERS = and(
            STEPS,
            new Choice("reconsider", "Think again whether to make a plan"),
            new Choice("refusal-to-amend", "Amend a plan that we had refused to amend"),
            new Choice("cease-dismissed", "The plan may end"),
            new Choice("cease-upheld", "The plan goes on"),
            new Choice("cease-upheld-amend", "The plan goes on and is changed"));

    /** The grounds of the regulations, without those that are spent. */
    static final List<Choice> GROUNDS = List.of(
            new Choice("X1", "The school or college that was asked for advice is closed for at least 4 weeks"),
            new Choice("X2", "The early years setting that was asked for advice is closed for at least 4 weeks"),
            new Choice("X3", "Exceptional personal circumstances of the child, the parent or the young person"),
            new Choice("X4", "The family is away from the area for at least 4 weeks"),
            new Choice("X4T", "The family is away for at least 2 weeks, after an order of the Tribunal"),
            new Choice("X5", "The child or young person missed an appointment with the adviser"));

    /** Who gives advice, as regulation 6 lists them. */
    public static final List<Choice> ADVISERS = List.of(
            new Choice("educational", "School, college or nursery"),
            new Choice("medical", "Health"),
            new Choice("psychological", "Educational psychologist"),
            new Choice("social-care", "Social care"),
            new Choice("hearing-vision", "Teacher for hearing or vision"),
            new Choice("preparing-for-adulthood", "Preparing for adulthood"),
            new Choice("parent", "The parent or young person"));

    private Choices() {}

    private static List<Choice> and(List<Choice> some, Choice... more) {
        return java.util.stream.Stream.concat(some.stream(), java.util.Arrays.stream(more))
                .toList();
    }

    /** Who an adviser is, for people. */
    public static String adviser(String written) {
        return ADVISERS.stream()
                .filter(choice -> choice.value().equals(written))
                .map(Choice::words)
                .findFirst()
                .orElseGet(
                        () -> written.startsWith("other:") ? capital(written.substring("other:".length())) : written);
    }

    /** The ground, for people. */
    public static String ground(String written) {
        return GROUNDS.stream()
                .filter(choice -> choice.value().equals(written))
                .map(Choice::words)
                .findFirst()
                .orElse(written);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
