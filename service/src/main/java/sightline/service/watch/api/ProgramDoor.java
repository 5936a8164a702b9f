package sightline.service.watch.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sightline.service.people.ApiDoor;
import sightline.service.people.SignedIn;

/** Lets programs in: by a key, by somebody's session, or with neither where everybody may read; and not too often. */
@Component
final class ProgramDoor implements ApiDoor {

    private static final String BEARER = "Bearer ";
    private static final String AT = "/api/v1";
    private static final String POLICY = "\"minute\";q=%d;w=60";
    private static final String LEFT = "\"minute\";r=%d;t=%d";

    private final Keys keys;
    private final Allowance allowance;

    ProgramDoor(Keys keys, Allowance allowance) {
        this.keys = keys;
        this.allowance = allowance;
    }

    @Override
    public boolean isAt(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(AT) || path.startsWith(AT + "/");
    }

    @Override
    public Filter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !isAt(request);
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                admit(request, response, chain);
            }
        };
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> sent = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        String address = request.getRemoteAddr();
        Optional<ApiKey> key = sent.filter(header -> header.startsWith(BEARER) && allowance.mayTry(address))
                .map(header -> new KeyText(header.substring(BEARER.length()).strip()))
                .filter(text -> text.text().length() > text.start().length())
                .flatMap(keys::find);
        Allowance.Left left = key.map(one -> allowance.ofKey(one.id()))
                .or(() -> sent.map(wrong -> allowance.ofWrongKey(address)))
                .or(() -> person().map(allowance::ofPerson))
                .orElseGet(() -> allowance.ofAddress(address));
        response.setHeader("RateLimit-Policy", POLICY.formatted(left.most()));
        response.setHeader("RateLimit", LEFT.formatted(left.left(), left.seconds()));
        if (!left.allowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.seconds()));
            Refusal.TOO_MANY.write(response);
        } else if (sent.isPresent() && key.isEmpty()) {
            Refusal.WRONG_KEY.write(response);
        } else {
            key.ifPresent(one -> SecurityContextHolder.setContext(new SecurityContextImpl(holder(one))));
            chain.doFilter(request, response);
        }
    }

    /** Whoever comes with a key may read what the key's role may. */
    private static Authentication holder(ApiKey key) {
        return new PreAuthenticatedAuthenticationToken(
                key, "", List.of(new SimpleGrantedAuthority(key.role().name())));
    }

    private static Optional<Long> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(person -> ((SignedIn) person).id());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Refusal.NO_KEY.write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Refusal.NOT_FOR_ROLE.write(response);
    }
}
