package sightline.service.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the frame of a page for the reader who asked for it. */
@Component
class Frames {

    private final List<Room> rooms;
    private final boolean demonstration;

    Frames(List<Room> rooms, @Value("${sightline.demonstration:false}") boolean demonstration) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Room::order)).toList();
        this.demonstration = demonstration;
    }

    Frame of(HttpServletRequest request) {
        Optional<Authentication> reader = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .filter(a -> !(a instanceof AnonymousAuthenticationToken));
        Set<String> roles = reader.stream()
                .flatMap(a -> a.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return new Frame(
                rooms.stream()
                        .filter(r -> r.openTo().test(roles))
                        .map(Room::link)
                        .toList(),
                path(request),
                reader.map(Authentication::getName),
                () -> csrf(request),
                demonstration);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : new Frame.Csrf("_csrf", "");
    }
}
