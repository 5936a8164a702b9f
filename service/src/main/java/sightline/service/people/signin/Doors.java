package sightline.service.people.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import sightline.service.people.ApiDoor;
import sightline.service.people.access.RouteAccess;
import sightline.service.people.account.Entries;
import sightline.service.people.session.Standing;

/** The chain of filters before every page. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String SIGN_IN = "/sign-in";
    private static final String SIGNED_OUT = SIGN_IN + "?done=signed-out";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RouteAccess access,
            Standing standing,
            Visitors visitors,
            Entries entries,
            ApiDoor programs) {
        WayBack wayBack = new WayBack();
        Arrival arrival = new Arrival(wayBack, standing, entries);
        http.securityContext(context -> context.securityContextRepository(standing))
                .requestCache(cache -> cache.requestCache(wayBack))
                .headers(Doors::headers)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(strangers(programs)).accessDeniedHandler(refused(programs)))
                .addFilterBefore(programs.filter(), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter(Refusal.EMAIL)
                        .passwordParameter(Refusal.PASSWORD)
                        .successHandler(arrival)
                        .failureHandler(visitors.outcomes()))
                .logout(out -> out.logoutUrl(LateSignOut.PATH).logoutSuccessUrl(SIGNED_OUT));
        if (visitors.mayComeFromOrganisation()) {
            http.oauth2Login(login -> organisation(login, visitors).successHandler(arrival));
        }
        return http.build();
    }

    /** A person is led to the sign-in page; a program is told that it needs a key. */
    private static AuthenticationEntryPoint strangers(ApiDoor programs) {
        AuthenticationEntryPoint people = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        return (request, response, refused) ->
                (programs.isAt(request) ? programs : people).commence(request, response, refused);
    }

    private static AccessDeniedHandler refused(ApiDoor programs) {
        AccessDeniedHandler people = new LateSignOut(SIGNED_OUT);
        return (request, response, denied) ->
                (programs.isAt(request) ? programs : people).handle(request, response, denied);
    }

    /** An address that the firewall refuses gets the same headers as every other answer. */
    @Bean
    RequestRejectedHandler refusedAddresses() {
        return (request, response, refusal) -> {
            PageHeaders.ALL.forEach(writer -> writer.writeHeaders(request, response));
            response.sendError(400);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled();
        PageHeaders.ALL.forEach(headers::addHeaderWriter);
    }

    private static OAuth2LoginConfigurer<HttpSecurity> organisation(
            OAuth2LoginConfigurer<HttpSecurity> login, Visitors visitors) {
        return login.loginPage(SIGN_IN)
                .clientRegistrationRepository(visitors.registrations())
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(user -> user.oidcUserService(visitors.people()))
                .failureHandler(visitors.outcomes())
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(visitors.outcomes());
                        return filter;
                    }
                });
    }
}
