package sightline.service.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads somebody who could not sign in to the form that says why and what to do. */
public final class Outcomes implements AuthenticationFailureHandler {

    private static final String REFUSAL = Refusal.class.getName();

    private final String organisation;

    Outcomes(String organisation) {
        this.organisation = organisation;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Refused refused = failure instanceof Refused known ? known : Refused.because(unforeseen());
        request.getSession().setAttribute(REFUSAL, refused.refusal());
        response.sendRedirect(request.getContextPath() + refused.next());
    }

    /** Why the last try was refused; told once. */
    public static Optional<Refusal> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(REFUSAL) instanceof Refusal refusal)) {
            return Optional.empty();
        }
        session.removeAttribute(REFUSAL);
        return Optional.of(refusal);
    }

    private Refusal unforeseen() {
        return Refusal.organisation(
                "Signing in with %s did not work. Try again in a minute, or use a password if you have one"
                        .formatted(organisation));
    }
}
