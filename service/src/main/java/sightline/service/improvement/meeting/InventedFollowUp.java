package sightline.service.improvement.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.effect.Effects;
import sightline.service.improvement.effect.Gauge;
import sightline.service.improvement.effect.Looking;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.InventedReview;

/**
 * What the demonstration's committee did about its recommendations nearly two years on: it looked at what changed, closed
 * one as effective and one as carried out without effect, and has a meeting before it. What the charts say is not invented
 * here: it is read from the invented council's cases.
 */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(180) // after answers and actions
final class InventedFollowUp implements ApplicationRunner {

    private static final ReviewDesk DESK = ReviewDesk.system("990");
    private static final int HELD = 24;
    private static final int NEXT = 18;

    private final Chains chains;
    private final Looking looking;
    private final Effects effects;
    private final Agenda agenda;
    private final Clock clock;

    InventedFollowUp(Chains chains, Looking looking, Effects effects, Agenda agenda, Clock clock) {
        this.chains = chains;
        this.looking = looking;
        this.effects = effects;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Chain> ours = chains.all(DESK).stream()
                .filter(chain -> chain.origin().title().equals(InventedReview.TITLE))
                .toList();
        if (!ours.isEmpty() && ours.stream().allMatch(chain -> chain.effects().isEmpty())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            look(ours, 5, Gauge.PSYCHOLOGY);
            look(ours, 8, Gauge.DECIDED);
            look(ours, 9, Gauge.ON_TIME);
            look(ours, 10, Gauge.THROUGHPUT);
            close(
                    ours,
                    8,
                    Closing.Effective.NO,
                    today,
                    "Decisions by post began and go on. The share decided within six"
                            + " weeks moves as it did before.");
            close(
                    ours,
                    5,
                    Closing.Effective.YES,
                    today,
                    "A sample of thirty new cases, all with a look for earlier advice, and the chart of psychologists’ advice"
                            + " in time since then.");
            agenda.of(ours.getFirst().origin(), today.minusDays(HELD), today.plusDays(NEXT));
        }
    }

    private void look(List<Chain> ours, int position, Gauge gauge) {
        at(ours, position).ifPresent(chain -> effects.keep(DESK, chain, looking.at(chain, Optional.of(gauge)), ""));
    }

    private void close(List<Chain> ours, int position, Closing.Effective mark, LocalDate today, String evidence) {
        at(ours, position)
                .ifPresent(chain -> effects.keep(
                        DESK,
                        chain,
                        new Closing(true, chain.origin().body(), today.minusDays(HELD), "41", true, mark, evidence)));
    }

    private static Optional<Chain> at(List<Chain> ours, int position) {
        return ours.stream()
                .filter(chain -> chain.recommendation().position() == position)
                .findFirst();
    }
}
