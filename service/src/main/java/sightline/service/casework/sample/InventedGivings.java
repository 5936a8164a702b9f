package sightline.service.casework.sample;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.review.sample.Ground;

/** Gives out most of the plans that were drawn in the demonstration, and leaves one out. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(130) // after the samples are asked for
final class InventedGivings implements ApplicationRunner {

    private static final String EXEMPLAR = "990";

    private final CaseSamples samples;
    private final DrawnPlans plans;
    private final GivingOut givingOut;

    InventedGivings(CaseSamples samples, DrawnPlans plans, GivingOut givingOut) {
        this.samples = samples;
        this.plans = plans;
        this.givingOut = givingOut;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Desk desk = Desk.system(EXEMPLAR);
        samples.all(desk).stream()
                .filter(sample -> sample.count().released() + sample.count().leftOut() == 0)
                .forEach(sample -> give(desk, sample));
    }

    private void give(Desk desk, AskedSample sample) {
        DrawnCase second = samples.drawn(desk, sample.id()).get(1);
        givingOut.leaveOut(
                desk,
                new GivingOut.Seen(sample.id(), second.place(), second.version()),
                Ground.FAMILY_ASKED,
                "They said so when the plan was made.");
        List<DrawnCase> rest = samples.drawn(desk, sample.id()).stream()
                .filter(drawn -> drawn.state() == DrawnCase.State.WAITING)
                .toList();
        rest.stream()
                .limit(rest.size() - 1L)
                .forEach(drawn -> givingOut.release(
                        desk,
                        new GivingOut.Seen(sample.id(), drawn.place(), drawn.version()),
                        plans.veiled(desk, drawn.journey())));
    }
}
