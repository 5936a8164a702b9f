package sightline.service.people.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Looks for what the page before has left in the session, but not for a static file: that would read the database. */
final class Flashes extends SessionFlashMapManager {

    private static final String STATIC = "/static/";

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return request.getRequestURI().startsWith(STATIC) ? null : super.retrieveFlashMaps(request);
    }
}
