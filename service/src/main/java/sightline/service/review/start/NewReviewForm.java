package sightline.service.review.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.form.Answers;

/**
 * What somebody typed about a new review.
 *
 * @param typed the fields
 * @param opening what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
record NewReviewForm(Typed typed, Optional<Opening> opening, List<Mistake> mistakes) {

    private static final int LONGEST = 200;

    /** A review to open. */
    record Opening(String title, String committee, LocalDate day, Optional<Long> follows) {}

    /** A form to fill in; the committee of the latest review stands in it. */
    static NewReviewForm empty(LocalDate today, List<ReviewHead> reviews) {
        Typed typed = Typed.NOTHING.with("opened", today);
        return new NewReviewForm(
                reviews.isEmpty()
                        ? typed
                        : typed.with("committee", reviews.getFirst().committee()),
                Optional.empty(),
                List.of());
    }

    static NewReviewForm of(Typed typed, List<ReviewHead> reviews, LocalDate today) {
        Answers answers = new Answers(typed);
        String title = answers.words("title", LONGEST, "Enter what the review is about");
        String committee = answers.words("committee", LONGEST, "Enter the committee on whose behalf it is held");
        Optional<LocalDate> day = answers.day("opened", "the day it is opened");
        if (day.filter(today::isBefore).isPresent()) {
            answers.mistake("opened-day", "The day it is opened must not lie ahead of us");
        }
        Optional<Long> follows = reviews.stream()
                .map(ReviewHead::id)
                .filter(id -> String.valueOf(id).equals(typed.text("follows")))
                .findFirst();
        if (typed.some("follows").isPresent() && follows.isEmpty()) {
            answers.mistake("follows", "Choose a review of this list, or leave it open");
        }
        Optional<Opening> opening = answers.areFine()
                ? day.map(opened -> new Opening(title, committee, opened, follows))
                : Optional.empty();
        return new NewReviewForm(typed, opening, answers.mistakes());
    }
}
