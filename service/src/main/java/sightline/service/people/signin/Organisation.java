package sightline.service.people.signin;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The organisation whose own accounts people may sign in with by OpenID Connect, if the settings name one. Its issuer
 * is first asked when somebody signs in, so that Sightline starts while the issuer is down.
 */
@Component
public final class Organisation {

    /** Where signing in with it begins. */
    public static final String START = "/oauth2/authorization/organisation";

    private static final String ID = "organisation";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;

    Organisation(
            @Value("${sightline.oidc.issuer:}") String issuer,
            @Value("${sightline.oidc.client-id:}") String clientId,
            @Value("${sightline.oidc.client-secret:}") String clientSecret,
            @Value("${sightline.oidc.name:your organisation}") String name) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.name = name;
    }

    /** Its name on the button, if there is to be one. */
    public Optional<String> name() {
        return issuer.isBlank() ? Optional.empty() : Optional.of(name);
    }

    ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientName(name)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid", "email")
                .build();
    }
}
