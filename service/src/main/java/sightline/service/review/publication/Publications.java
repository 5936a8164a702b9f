package sightline.service.review.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;

/** Publishes reports: prints them for everybody, keeps what was printed, and moves the review on. */
@Component
public final class Publications {

    private final ReportMaker maker;
    private final EditionStore store;
    private final Reviews reviews;
    private final Clock clock;
    private final ApplicationEventPublisher told;

    Publications(ReportMaker maker, EditionStore store, Reviews reviews, Clock clock, ApplicationEventPublisher told) {
        this.maker = maker;
        this.store = store;
        this.reviews = reviews;
        this.clock = clock;
        this.told = told;
    }

    /** What became of an attempt to publish. */
    public sealed interface Outcome {

        /** It is out. */
        record Published(long number, int edition) implements Outcome {}

        /** Something stands against it. */
        record Refused(List<Refusal> refusals) implements Outcome {}

        /** Somebody else has published meanwhile. */
        record Overtaken(int latest) implements Outcome {}
    }

    /** The latest edition of a review. */
    public Optional<Edition> latest(Inside inside) {
        return store.latest(inside);
    }

    /** What stands against publishing. */
    public List<Refusal> refusals(Inside inside) {
        return Objections.of(maker.material(inside));
    }

    /** Publishes today. */
    public Outcome publish(Inside inside, int seen, String why) {
        return publish(inside, seen, why, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /**
     * Publishes what the review holds now as a new edition.
     *
     * @param seen the latest edition that the publisher knows; 0 for none
     * @param why it is printed again; empty for the first edition
     * @param day of publishing
     */
    public Outcome publish(Inside inside, int seen, String why, LocalDate day) {
        Material material = maker.material(inside);
        List<Refusal> refusals = Objections.of(material);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Material.Edition edition = new Material.Edition(
                seen == 0 ? "Final report" : "Final report, edition " + (seen + 1),
                day,
                Material.Reach.FULL,
                Material.Withheld.NOTHING);
        ReportMaker.Open open = maker.open(inside, material.with(material.book(), material.annex(), edition));
        Optional<Long> number = store.keep(inside, new EditionStore.Next(seen + 1, why.strip(), day), open);
        if (number.isEmpty()) {
            return new Outcome.Overtaken(
                    store.latest(inside).map(Edition::edition).orElse(0));
        }
        reviews.move(inside.desk(), inside.id(), ReviewState.PUBLISHED);
        told.publishEvent(new ReportPublished(inside, number.get(), day));
        return new Outcome.Published(number.get(), seen + 1);
    }
}
