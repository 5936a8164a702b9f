package sightline.service.people.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import sightline.service.people.SignedIn;
import sightline.service.people.account.Accounts;

/**
 * Knows a reader by their session for as long as they stand as they did at sign-in, and for twelve hours at most
 * (OWASP ASVS 5.0 V7.3.2). A page that doesn't ask who reads it costs no look at the session.
 */
@Component
public final class Standing implements SecurityContextRepository {

    /** The longest visit, however busy. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;
    private final Clock clock;

    Standing(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        DeferredSecurityContext remembered = session.loadDeferredContext(request);
        return new Once(remembered, SingletonSupplier.of(() -> checked(remembered.get())));
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        session.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session.containsContext(request);
    }

    private SecurityContext checked(SecurityContext context) {
        Authentication reader = context.getAuthentication();
        return reader == null || (reader.getPrincipal() instanceof SignedIn person && stands(person))
                ? context
                : SecurityContextHolder.createEmptyContext();
    }

    private boolean stands(SignedIn person) {
        return clock.instant().isBefore(person.visit().since().plus(LONGEST)) && accounts.stillStands(person);
    }

    private record Once(DeferredSecurityContext remembered, SingletonSupplier<SecurityContext> checked)
            implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return checked.obtain();
        }

        @Override
        public boolean isGenerated() {
            return remembered.isGenerated();
        }
    }
}
