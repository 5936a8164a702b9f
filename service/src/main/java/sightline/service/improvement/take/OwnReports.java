package sightline.service.improvement.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.ReportPublished;

/** Takes in what a published report of ours recommends, word by word. */
@Component
public final class OwnReports {

    private final ReviewBooks books;
    private final Intake intake;

    OwnReports(ReviewBooks books, Intake intake) {
        this.books = books;
        this.intake = intake;
    }

    /** What is published is taken in at once; a later edition changes nothing of what was recommended first. */
    @EventListener
    void published(ReportPublished report) {
        take(report.inside(), report.number(), report.day());
    }

    /**
     * Takes a review's recommendations in.
     *
     * @param number of the report in the public list
     * @param day of publishing
     * @return the paper's number; empty where it is here already
     */
    public Optional<Long> take(Inside inside, long number, LocalDate day) {
        ReviewBook book = books.withoutEvidence(inside);
        return intake.take(
                inside.desk(),
                new NewOrigin(
                        OriginKind.REVIEW,
                        inside.review().title(),
                        inside.review().committee(),
                        day,
                        Optional.of(inside.id()),
                        Optional.empty(),
                        "/reports/" + number,
                        true),
                book.argument().recommendations().stream()
                        .map(OwnReports::printed)
                        .toList());
    }

    private static NewRecommendation printed(sightline.service.review.book.Recommendation one) {
        var aim = one.aim();
        List<Recommendation.Part> parts = one.parts().stream()
                .map(part -> new Recommendation.Part(part.letter(), part.words()))
                .toList();
        return new NewRecommendation(
                "Recommendation " + one.number(),
                one.words(),
                parts,
                new Recommendation.Aim(
                        Addressee.valueOf(aim.to().name()),
                        aim.addressee(),
                        aim.due(),
                        aim.dueWords(),
                        aim.indicator(),
                        aim.measure()),
                Optional.of(one.id()));
    }
}
