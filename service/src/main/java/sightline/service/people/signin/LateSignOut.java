package sightline.service.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** Refuses with the page that says why; but who signs out when their session has run out is out, and need not worry. */
final class LateSignOut implements AccessDeniedHandler {

    static final String PATH = "/sign-out";

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final String signedOut;

    LateSignOut(String signedOut) {
        this.signedOut = signedOut;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean nobody = SecurityContextHolder.getContext().getAuthentication() == null;
        if (nobody && PATH.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + signedOut);
        } else {
            refusal.handle(request, response, denied);
        }
    }
}
