package sightline.service.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Applies the rule once more to what really answers, should the filter have been led to another handler. */
@Component
final class SecondLock implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean admitted = RouteAccess.admits(
                handler, request, () -> SecurityContextHolder.getContext().getAuthentication());
        if (!admitted) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return admitted;
    }
}
