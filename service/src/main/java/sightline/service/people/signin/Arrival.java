package sightline.service.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/** Leads somebody who has just signed in to the page they asked for. */
final class Arrival implements AuthenticationSuccessHandler {

    private final WayBack wayBack;
    private final SecurityContextRepository sessions;

    Arrival(WayBack wayBack, SecurityContextRepository sessions) {
        this.wayBack = wayBack;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        if (person.getPrincipal() instanceof KnownUser known) {
            remember(known, request, response);
        }
        response.sendRedirect(request.getContextPath() + wayBack.take(request, response));
    }

    /** However somebody signed in, their session keeps the same. */
    private void remember(KnownUser known, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.token(known.person()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
