package sightline.service.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads somebody who could not sign in back to the form, which then says why. */
public final class Outcomes implements AuthenticationFailureHandler {

    private static final String REFUSAL = Refusal.class.getName();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean choosesFirst = failure instanceof Refused refused && refused.choosesFirst();
        request.getSession().setAttribute(REFUSAL, OrganisationRefusals.of(failure));
        response.sendRedirect(request.getContextPath() + (choosesFirst ? "/sign-in/choose-password" : "/sign-in"));
    }

    /** Why the last try was refused, told once. */
    public static Optional<Refusal> taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(REFUSAL) instanceof Refusal refusal)) {
            return Optional.empty();
        }
        session.removeAttribute(REFUSAL);
        return Optional.of(refusal);
    }
}
