package sightline.service.people.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import sightline.service.people.Mistake;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/**
 * Signs people in who typed their email address and password. Spring Security finds the one provider there is by
 * itself; named to the chain as well, it would be asked, and would count a failed try, twice.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck check;
    private final Clock clock;

    PasswordSignIn(PasswordCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String email = typed.getName();
        String password = typed.getCredentials() instanceof String text ? text : "";
        List<Mistake> gaps = gaps(email, password);
        if (!gaps.isEmpty()) {
            throw Refused.because(new Refusal(email, gaps));
        }
        return switch (check.check(email, password, address(typed))) {
            case Checked.Known known -> token(known.account().signedIn(clock.instant()));
            case Checked.OneTime oneTime -> throw Refused.choosesFirst(email);
            case Checked.RunOut runOut -> throw Refused.because(Refusal.runOut(email));
            case Checked.Unknown unknown -> throw Refused.because(Refusal.unknown(email));
            case Checked.TooMany tooMany -> throw Refused.because(Refusal.tooMany(email, tooMany.pause()));
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What a session keeps of somebody who is signed in. */
    static Authentication token(SignedIn person) {
        String[] roles = person.roles().stream().map(Role::name).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(roles));
    }

    private static List<Mistake> gaps(String email, String password) {
        List<Mistake> gaps = new ArrayList<>();
        if (email.isBlank()) {
            gaps.add(new Mistake(Refusal.EMAIL, "Enter your email address"));
        }
        if (password.isEmpty()) {
            gaps.add(new Mistake(Refusal.PASSWORD, "Enter your password"));
        }
        return gaps;
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
