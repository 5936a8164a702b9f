package sightline.service.people.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Lets the session filter forget a session that was saved. It saves one before the answer's first byte leaves, and would
 * read it from the database once more at the end, only to find nothing to do. So what is put into a session after the
 * answer has begun is not kept; no page does that.
 */
final class SavedOnce implements Filter {

    /** Where the session filter keeps the session of a request. */
    static final String CURRENT = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.isCommitted()) {
            request.removeAttribute(CURRENT);
        }
    }
}
