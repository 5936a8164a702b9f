package sightline.service.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import sightline.service.people.SignedIn;
import sightline.service.people.account.Entries;

/** Leads somebody who has just signed in to the page they asked for, and has the record tell of it. */
final class Arrival implements AuthenticationSuccessHandler {

    private final WayBack wayBack;
    private final SecurityContextRepository sessions;
    private final Entries entries;

    Arrival(WayBack wayBack, SecurityContextRepository sessions, Entries entries) {
        this.wayBack = wayBack;
        this.sessions = sessions;
        this.entries = entries;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        if (person.getPrincipal() instanceof KnownUser known) {
            entries.signedIn(known.person().id(), true);
            remember(known, request, response);
        } else if (person.getPrincipal() instanceof SignedIn signedIn) {
            entries.signedIn(signedIn.id(), false);
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
