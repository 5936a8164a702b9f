package sightline.service.review.check;

import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Checks a review as it stands now, with all that is known of it, and lays people's answers beside what is said. */
@Component
public final class ReportCheck {

    private final ReviewBooks books;
    private final Waivers waivers;
    private final NamesForCheck names;
    private final DriftedFigures drifted;
    private final UnseenTestimonies unseen;

    ReportCheck(
            ReviewBooks books, Waivers waivers, NamesForCheck names, DriftedFigures drifted, UnseenTestimonies unseen) {
        this.books = books;
        this.waivers = waivers;
        this.names = names;
        this.drifted = drifted;
        this.unseen = unseen;
    }

    /** The review that is open, checked. */
    public Checked run(Inside inside) {
        Ground ground = new Ground(books.read(inside), names.of(inside), drifted.of(inside), unseen.of(inside));
        return Checked.of(Check.of(ground), waivers.all(inside));
    }
}
