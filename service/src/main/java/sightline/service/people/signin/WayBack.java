package sightline.service.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers which closed page somebody asked for, to lead them there once they are signed in. */
final class WayBack extends HttpSessionRequestCache {

    private static final String FRONT_PAGE = "/";

    @SuppressWarnings("NullAway") // null is how this class is told to add no parameter of its own
    WayBack() {
        setRequestMatcher(request -> "GET".equals(request.getMethod()));
        setMatchingRequestParameterName(null);
    }

    /** Pages are asked for anew, never replayed; so no request needs to look into its session for one. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    /** The path and query to lead to, once. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        Optional<SavedRequest> asked = Optional.ofNullable(getRequest(request, response));
        removeRequest(request, response);
        return asked.map(SavedRequest::getRedirectUrl).map(WayBack::local).orElse(FRONT_PAGE);
    }

    private static String local(String address) {
        URI there = URI.create(address);
        String path = Optional.ofNullable(there.getRawPath()).orElse(FRONT_PAGE);
        return Optional.ofNullable(there.getRawQuery())
                .map(query -> path + "?" + query)
                .orElse(path);
    }
}
