package sightline.service.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import sightline.service.people.session.SessionCookie;

/** Keeps pages made for one session out of every cache; how long other pages are kept is for their controllers. */
final class PrivatePages implements HeaderWriter {

    private static final String STATIC = "/static/";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith(STATIC)) {
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (bringsSession(request) || request.getSession(false) != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean bringsSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(SessionCookie.NAME::equals);
    }
}
