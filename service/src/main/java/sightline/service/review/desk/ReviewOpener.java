package sightline.service.review.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sightline.service.people.SignedIn;

/** Hands a page of reviews the desk of its reader, or the review that its address names, opened for them. */
@Component
final class ReviewOpener implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Places places;
    private final Reviews reviews;

    ReviewOpener(Places places, Reviews reviews) {
        this.places = places;
        this.reviews = reviews;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReviewDesk.class || parameter.getParameterType() == Inside.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ReviewDesk desk = reader().flatMap(places::of).orElseThrow(NoPlace::new);
        return parameter.getParameterType() == ReviewDesk.class ? desk : inside(desk, named(request));
    }

    private Inside inside(ReviewDesk desk, long id) {
        ReviewHead review = reviews.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!desk.isInside(id)) {
            throw new NotInTheGroup();
        }
        return new Inside(desk, review);
    }

    private static long named(NativeWebRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Map<?, ?> variables
                ? number(String.valueOf(variables.get("review")))
                : 0;
    }

    private static long number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<SignedIn> reader() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
