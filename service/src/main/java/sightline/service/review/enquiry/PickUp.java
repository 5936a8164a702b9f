package sightline.service.review.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.form.Answers;

/**
 * What somebody typed about what should become of a parked matter.
 *
 * @param typed the fields
 * @param becomes what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record PickUp(Typed typed, Optional<Becomes> becomes, List<Mistake> mistakes) {

    static final String JOIN = "JOIN-";
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TITLE = 200;

    /** What becomes of it. */
    public sealed interface Becomes {

        /** A line of enquiry of the next phase. */
        record NextLine(String question) implements Becomes {}

        /** A review of its own, opened now. */
        record NewReview(String title) implements Becomes {}

        /** A part of a follow-up review that is open already. */
        record Joined(long followUp) implements Becomes {}

        /** It is left alone. */
        record Left(String why) implements Becomes {}
    }

    /**
     * What can be chosen.
     *
     * @param officer whether the reader may open reviews
     * @param followUps of this review that are open already
     */
    static List<Choice> choices(ReviewHead review, boolean officer, List<ReviewHead> followUps) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("LINE", "A line of enquiry in phase %d of this review".formatted(review.phase() + 1)));
        if (officer) {
            choices.add(new Choice("REVIEW", "A follow-up review, opened now"));
            followUps.forEach(next ->
                    choices.add(new Choice(JOIN + next.id(), "Part of the follow-up ‘%s’".formatted(next.title()))));
        }
        choices.add(new Choice("LEAVE", "Nothing: it is left alone"));
        return choices;
    }

    static PickUp of(Typed typed, List<Choice> choices) {
        Answers answers = new Answers(typed);
        String chosen = typed.text("becomes");
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            answers.mistake("becomes", "Choose what becomes of it");
            return new PickUp(typed, Optional.empty(), answers.mistakes());
        }
        Becomes becomes = switch (chosen) {
            case "LINE" ->
                new Becomes.NextLine(answers.words(
                        "words", LONGEST_LINE, "Write the line of enquiry: what does the review want to know?"));
            case "REVIEW" ->
                new Becomes.NewReview(answers.words("words", LONGEST_TITLE, "Write the title of the follow-up review"));
            case "LEAVE" -> new Becomes.Left(answers.words("words", LONGEST_LINE, "Say why it is left alone"));
            default -> new Becomes.Joined(Long.parseLong(chosen.substring(JOIN.length())));
        };
        return new PickUp(typed, answers.areFine() ? Optional.of(becomes) : Optional.empty(), answers.mistakes());
    }
}
