package sightline.service.people.session;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The one cookie: it ends with the browser, scripts can't read it, other sites can't send it with a form. */
public final class SessionCookie {

    /** Its name. */
    public static final String NAME = "sightline";

    private SessionCookie() {}

    /** Secure wherever the request came by https. */
    static CookieSerializer serializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(NAME);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
