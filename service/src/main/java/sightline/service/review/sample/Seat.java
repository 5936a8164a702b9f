package sightline.service.review.sample;

import java.util.Optional;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;

/**
 * From where samples are looked at: a review, or the executive's own sampling.
 *
 * @param desk whose
 * @param review which; empty for the executive
 */
public record Seat(ReviewDesk desk, Optional<ReviewHead> review) {

    /** The seat of a review's group. */
    public static Seat of(Inside inside) {
        return new Seat(inside.desk(), Optional.of(inside.review()));
    }

    /** The executive's seat. */
    public static Seat of(ReviewDesk desk) {
        return new Seat(desk, Optional.empty());
    }

    /** The number of the review. */
    public Optional<Long> number() {
        return review.map(ReviewHead::id);
    }

    /** Where its samples are. */
    public String path() {
        return review.map(ReviewHead::path).orElse("") + "/samples";
    }

    /** For whom, in titles. */
    public String title() {
        return review.map(ReviewHead::title).orElse("the portfolio holder’s sampling");
    }

    /** Who asks, as the side of the cases reads it. */
    public String asker() {
        return review.map(head -> "The scrutiny review “%s”".formatted(head.title()))
                .orElse("The portfolio holder");
    }

    /** The signed-in account. */
    public long account() {
        return desk.account().orElseThrow();
    }

    /** An entry in the record about a sample. */
    public Entry entry(Kind kind, long sample, Body body) {
        return new Entry(
                desk.authority(),
                kind,
                desk.actor(),
                Optional.of(number().map(id -> "review:" + id).orElse("sample:" + sample)),
                body.with("sample", sample));
    }
}
