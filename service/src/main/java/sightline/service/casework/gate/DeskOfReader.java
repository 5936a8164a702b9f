package sightline.service.casework.gate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/**
 * Hands a page of cases the desk of its reader. On a page that is open to advisers and not to officers that is an
 * adviser's desk, on any other the officers'. Who has none is told what to do.
 */
@Component
final class DeskOfReader implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Members members;

    DeskOfReader(Members members) {
        this.members = members;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Desk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return reader().flatMap(reader -> isAdvisersPage(parameter) ? members.adviser(reader) : members.officer(reader))
                .orElseThrow(NoDesk::new);
    }

    private static Optional<SignedIn> reader() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static boolean isAdvisersPage(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getMethodAnnotation(OpenTo.class))
                .or(() -> Optional.ofNullable(parameter.getContainingClass().getAnnotation(OpenTo.class)))
                .map(open -> List.of(open.value()))
                .filter(roles -> roles.contains(Role.ADVISER)
                        && !roles.contains(Role.CASE_OFFICER)
                        && !roles.contains(Role.SEND_MANAGER))
                .isPresent();
    }
}
