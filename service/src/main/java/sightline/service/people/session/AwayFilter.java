package sightline.service.people.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Says that the database is away when a session can't be read or written. The page that says so is made without a
 * session, since asking for one would fail again.
 */
final class AwayFilter implements Filter {

    private static final String AWAY = AwayFilter.class.getName() + ".AWAY";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(sessionCanBeRead(request) ? request : new Stranger((HttpServletRequest) request), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isAway(failure)) {
                throw failure;
            }
            request.setAttribute(AWAY, true);
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean sessionCanBeRead(ServletRequest request) {
        return request.getAttribute(AWAY) == null;
    }

    private static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException);
    }

    /** The same request from somebody we don't know. */
    private static final class Stranger extends HttpServletRequestWrapper {

        Stranger(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }
    }
}
