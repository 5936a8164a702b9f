package sightline.service.people.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds what will answer a request and applies its rule. What has no rule is closed to everybody; what nothing will
 * answer passes on, to end as "not found".
 */
@Component
public final class RouteAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final SingletonSupplier<List<HandlerMapping>> mappings;

    RouteAccess(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> reader, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(
                handler(request).map(h -> admits(h, request, reader)).orElse(true));
    }

    /** Whether this reader may have the request answered by this handler. */
    static boolean admits(
            Object handler, HttpServletRequest request, Supplier<? extends @Nullable Authentication> reader) {
        return switch (handler) {
            case HandlerMethod method ->
                Rule.of(method).map(rule -> rule.admits(request, reader)).orElse(false);
            case ResourceHttpRequestHandler staticFiles -> true;
            default -> false;
        };
    }

    private Optional<Object> handler(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            for (HandlerMapping mapping : mappings.obtain()) {
                HandlerExecutionChain chain = mapping.getHandler(request);
                if (chain != null) {
                    return Optional.of(chain.getHandler());
                }
            }
            return Optional.empty();
        } catch (ServletException e) {
            // A route of that path does not take this method or content; the dispatcher will say so.
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException("can't find what answers " + request.getRequestURI(), e);
        }
    }
}
