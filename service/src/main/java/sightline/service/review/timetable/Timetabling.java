package sightline.service.review.timetable;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;

/** Has timetables found in the background, one after another, and puts what was found into the day. */
@Component
public final class Timetabling implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Timetabling.class);

    private final Search search;
    private final Searches searches;
    private final Placements placements;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("timetable").daemon().factory());

    Timetabling(Search search, Searches searches, Placements placements, Clock clock) {
        this.search = search;
        this.searches = searches;
        this.placements = placements;
        this.clock = clock;
    }

    /** The latest search of a day. */
    public Optional<Found> latest(Sitting day) {
        return searches.latest(day);
    }

    /** Whether a search of this day goes on. */
    public boolean isRunning(Sitting day) {
        return latest(day).filter(found -> found.isRunning(clock.instant())).isPresent();
    }

    /**
     * Begins a search, unless one goes on.
     *
     * @param patience how long to wait for its end
     * @return whether it ended in that time
     */
    boolean begin(Sitting day, Duration patience) {
        if (isRunning(day)) {
            return false;
        }
        Placements.Seen seen = placements.look(day);
        long number = searches.begin(day);
        Future<?> task = worker.submit(() -> find(day, seen, number));
        try {
            task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Finds a timetable at once. */
    public Found find(Sitting day) {
        find(day, placements.look(day), searches.begin(day));
        return latest(day).orElseThrow();
    }

    private void find(Sitting day, Placements.Seen seen, long number) {
        try {
            Map<Long, Optional<Seat>> found = search.timetable(seen.day(), seen.hearings());
            int placed =
                    (int) found.values().stream().filter(Optional::isPresent).count();
            boolean settled = placements.settle(day, seen, found);
            searches.end(
                    day, number, settled ? Found.State.FOUND : Found.State.OVERTAKEN, placed, found.size() - placed);
        } catch (RuntimeException e) {
            LOG.error("A search for a timetable failed", e);
            searches.end(day, number, Found.State.FAILED, 0, 0);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
