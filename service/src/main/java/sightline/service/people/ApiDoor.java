package sightline.service.people;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The door for programs: another room says which addresses it is at, who comes with a key, and how it refuses. */
public interface ApiDoor extends AuthenticationEntryPoint, AccessDeniedHandler {

    /** Whether a request is for a program. */
    boolean isAt(HttpServletRequest request);

    /** Looks at keys and counts requests, before anybody is let in. */
    Filter filter();
}
