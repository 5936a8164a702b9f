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
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Gives failures their name that no page can name any more: the session could not be read or written because the
 * database is away, or the request is not in UTF-8. The page that says so is made without a session, since asking for
 * one could fail again.
 */
final class LastResort implements Filter {

    private static final String NAMED = LastResort.class.getName();

    /** Where the session filter keeps a session that it has not saved yet. */
    private static final String UNSAVED = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            boolean failedHere = request.getAttribute(NAMED) != null;
            chain.doFilter(failedHere ? new Stranger((HttpServletRequest) request) : request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            Optional<Integer> status = status(failure);
            if (response.isCommitted() || status.isEmpty()) {
                throw failure;
            }
            request.setAttribute(NAMED, status.get());
            request.removeAttribute(UNSAVED);
            ((HttpServletResponse) response).sendError(status.get());
        }
    }

    private static Optional<Integer> status(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> name(cause).stream())
                .findFirst();
    }

    private static Optional<Integer> name(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException away -> Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case CannotCreateTransactionException away -> Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case InvalidParameterException unreadable -> Optional.of(HttpServletResponse.SC_BAD_REQUEST);
            default -> Optional.empty();
        };
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
