package sightline.service.improvement.duty;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.publication.Receipts;
import sightline.service.review.publication.ReportReceived;

/** Takes over the days on which a report of ours and its notice were received, as the review's own page has them. */
@Component
final class OwnReceipts {

    private final Chains chains;
    private final Duties duties;

    OwnReceipts(Chains chains, Duties duties) {
        this.chains = chains;
        this.duties = duties;
    }

    @EventListener
    void received(ReportReceived report) {
        Inside inside = report.inside();
        chains.origins(inside.desk()).stream()
                .filter(origin ->
                        origin.review().filter(review -> review == inside.id()).isPresent())
                .forEach(origin -> take(inside.desk(), origin, report.days()));
    }

    private void take(ReviewDesk desk, Origin origin, Receipts.Days days) {
        Duty before = chains.duties(desk, origin.id()).stream()
                .filter(duty -> duty.clock() == Duty.Clock.EXECUTIVE)
                .findFirst()
                .orElse(new Duty(
                        origin.id(),
                        Duty.Clock.EXECUTIVE,
                        days.received(),
                        days.notice(),
                        true,
                        Optional.empty(),
                        Duties.NEW));
        duties.keep(
                desk,
                new Duty(
                        before.origin(),
                        before.clock(),
                        days.received(),
                        days.notice(),
                        before.published(),
                        before.answered(),
                        before.version()));
    }
}
