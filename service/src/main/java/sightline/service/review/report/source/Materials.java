package sightline.service.review.report.source;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Gathers what a report is made from. */
@Component
public final class Materials {

    private static final String DRAFT = "Draft of the task group, not published";

    private final ReviewBooks books;
    private final ReportTexts texts;
    private final Annexes annexes;
    private final Clock clock;

    Materials(ReviewBooks books, ReportTexts texts, Annexes annexes, Clock clock) {
        this.books = books;
        this.texts = texts;
        this.annexes = annexes;
        this.clock = clock;
    }

    /** Everything, as it stands today, for the task group. */
    public Material read(Inside inside) {
        ReviewBook book = books.read(inside);
        return new Material(
                book,
                texts.read(inside),
                texts.leftOut(inside),
                annexes.of(inside),
                Numbers.of(book),
                new Material.Edition(
                        DRAFT,
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        Material.Reach.FULL,
                        Material.Withheld.NOTHING));
    }
}
