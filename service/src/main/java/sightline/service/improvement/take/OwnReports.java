package sightline.service.improvement.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.ReportPublished;
import sightline.service.review.report.open.ReportMaker;

/** Takes in what a published report of ours recommends, in the words that it prints for everybody. */
@Component
public final class OwnReports {

    private final ReportMaker maker;
    private final Intake intake;

    OwnReports(ReportMaker maker, Intake intake) {
        this.maker = maker;
        this.intake = intake;
    }

    /** What is published is taken in at once; a later edition changes nothing of what was recommended first. */
    @EventListener
    @Order(1) // before those who look for what was taken in
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
        // What is exempt, and the names of witnesses, were left out of the report; they don't come in here either.
        ReportMaker.Open open = maker.open(inside, maker.material(inside));
        return intake.take(
                inside.desk(),
                new NewOrigin(
                        OriginKind.REVIEW,
                        open.say(inside.review().title()),
                        open.say(inside.review().committee()),
                        day,
                        Optional.of(inside.id()),
                        Optional.empty(),
                        "/reports/" + number,
                        true),
                open.material().book().argument().recommendations().stream()
                        .map(one -> printed(one, open))
                        .toList());
    }

    private static NewRecommendation printed(sightline.service.review.book.Recommendation one, ReportMaker.Open open) {
        var aim = one.aim();
        List<Recommendation.Part> parts = one.parts().stream()
                .map(part -> new Recommendation.Part(part.letter(), open.say(part.words())))
                .toList();
        return new NewRecommendation(
                "Recommendation " + one.number(),
                open.say(one.words()),
                parts,
                new Recommendation.Aim(
                        Addressee.valueOf(aim.to().name()),
                        open.say(aim.addressee()),
                        aim.due(),
                        open.say(aim.dueWords()),
                        aim.indicator(),
                        open.say(aim.measure())),
                Optional.of(one.id()));
    }
}
