package sightline.service.people.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.method.HandlerMethod;
import sightline.service.people.OpenTo;
import sightline.service.people.OpenToAll;
import sightline.service.people.Role;

/** Who may use a route. */
public sealed interface Rule {

    /** Whether this reader may make this request; the reader is only asked for when it matters. */
    boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> reader);

    /** Whether somebody who is signed in with this role may; without one: somebody who is not signed in. */
    boolean admits(Optional<Role> role);

    /** The rule a handler declares: on its method, else on its class; where both kinds stand, the narrower counts. */
    static Optional<Rule> of(HandlerMethod handler) {
        Class<?> type = handler.getBeanType();
        if (ErrorController.class.isAssignableFrom(type)) {
            return Optional.of(new FailedRequests());
        }
        return declared(handler.getMethod()).or(() -> declared(type));
    }

    private static Optional<Rule> declared(AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, OpenTo.class))
                .<Rule>map(open -> new Holders(Set.of(open.value())))
                .or(() -> AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class)
                        ? Optional.of(new Everyone())
                        : Optional.empty());
    }

    /** Everybody, signed in or not. */
    record Everyone() implements Rule {

        @Override
        public boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> reader) {
            return true;
        }

        @Override
        public boolean admits(Optional<Role> role) {
            return true;
        }
    }

    /**
     * People who are signed in and hold a role.
     *
     * @param roles any one of these is enough; none named means any role will do
     */
    record Holders(Set<Role> roles) implements Rule {

        public Holders {
            roles = roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
        }

        @Override
        public boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> reader) {
            Set<String> names = roles.stream().map(Role::name).collect(Collectors.toSet());
            Authentication authentication = reader.get();
            return authentication != null
                    && authentication.isAuthenticated()
                    && authentication.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .anyMatch(names::contains);
        }

        @Override
        public boolean admits(Optional<Role> role) {
            return role.filter(roles::contains).isPresent();
        }
    }

    /** Everybody, but only as the answer to a request that failed; nobody can ask for it. */
    record FailedRequests() implements Rule {

        @Override
        public boolean admits(HttpServletRequest request, Supplier<? extends @Nullable Authentication> reader) {
            return request.getDispatcherType() == DispatcherType.ERROR;
        }

        @Override
        public boolean admits(Optional<Role> role) {
            return false;
        }
    }
}
