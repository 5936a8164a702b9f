package sightline.service.people.signin;

import java.time.Clock;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import sightline.service.people.Email;
import sightline.service.people.account.Accounts;

/** Knows people of the organisation by the email address it has confirmed; what they may do is ours to say. */
@Component
final class OrganisationPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService theirs = new OidcUserService();
    private final Accounts accounts;
    private final Clock clock;

    OrganisationPeople(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = theirs.loadUser(request);
        String organisation = request.getClientRegistration().getClientName();
        String email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            throw Refused.because(Refusal.organisation(
                    "%s has not confirmed your email address. Ask its help desk to confirm it, then try again"
                            .formatted(organisation)));
        }
        return Email.of(email)
                .flatMap(accounts::withEmail)
                .map(account -> new KnownUser(user, account.signedIn(clock.instant())))
                .orElseThrow(() -> Refused.because(Refusal.organisation(
                        "There is no account for %s. Ask your Sightline administrator to add this email address"
                                .formatted(email))));
    }
}
