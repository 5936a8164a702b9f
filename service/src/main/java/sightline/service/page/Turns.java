package sightline.service.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few pages be made at a time, in the order in which they were asked for. Without it all are begun at once, and
 * who finishes first is left to chance. A static file waits for nobody, and neither does what somebody sends, since it
 * may come slowly. Who has waited for the whole patience goes in all the same: this is an order, not a limit.
 */
final class Turns implements Filter {

    private static final String STATIC = "/static/";
    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private final Semaphore places;
    private final Duration patience;

    Turns(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (waits((HttpServletRequest) request) && gotPlace()) {
            Turn turn = new Turn((HttpServletResponse) response, places::release);
            try {
                chain.doFilter(request, turn);
            } finally {
                turn.end();
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** How many wait for a place. */
    int waiting() {
        return places.getQueueLength();
    }

    private static boolean waits(HttpServletRequest request) {
        return ASKING.contains(request.getMethod()) && !request.getRequestURI().startsWith(STATIC);
    }

    private boolean gotPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
