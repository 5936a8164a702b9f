package sightline.service.watch.whatif;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.Simulation;
import sightline.service.watch.live.Fits;

/** Works through what was asked, one at a time, in the background. */
@Component
final class TrialRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRunner.class);

    /** Ranges from so many runs move by a point or so at most. */
    private static final int RUNS = 60;

    /** Every scenario meets the same luck, and the same question has the same answer. */
    private static final long SEED = 20_260_901;

    private static final int STEP = 5;

    private final Trials trials;
    private final Fits fits;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("what-if-", 0).factory());

    TrialRunner(Trials trials, Fits fits) {
        this.trials = trials;
        this.fits = fits;
    }

    /** Lets the worker look whether there is something to do; what a copy that has gone left behind is taken up too. */
    @EventListener(ApplicationReadyEvent.class)
    void wake() {
        worker.execute(this::workOff);
    }

    private void workOff() {
        for (Optional<Trial> next = trials.take(); next.isPresent(); next = trials.take()) {
            Trial trial = next.get();
            try {
                fits.fit(trial.authority())
                        .ifPresentOrElse(fit -> trials.finish(trial, run(trial, fit)), () -> trials.fail(trial));
            } catch (RuntimeException e) {
                LOG.error("What if {} of {} could not be tried out", trial.id(), trial.authority(), e);
                trials.fail(trial);
            }
        }
    }

    private TriedOut run(Trial trial, Fits.Fit fit) {
        List<Scenario> scenarios = ScenarioList.of(trial.authority(), trial.question(), fit);
        List<TriedOut.Line> lines = new ArrayList<>();
        int all = RUNS * scenarios.size();
        AtomicInteger done = new AtomicInteger();
        trials.progress(trial, 0, all);
        for (Scenario scenario : scenarios) {
            lines.add(TriedOut.Line.of(Simulation.run(scenario, RUNS, SEED, 1, (count, of) -> {
                int now = done.incrementAndGet();
                if (now % STEP == 0) {
                    trials.progress(trial, now, all);
                }
            })));
        }
        return new TriedOut(fit.month().toString(), lines, fit.fitted().notes());
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
