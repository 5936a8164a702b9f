package sightline.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings in the environment, under the names that the documents give them. */
class SettingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "SIGHTLINE_OIDC_ISSUER, sightline.oidc.issuer",
        "SIGHTLINE_OIDC_CLIENT_ID, sightline.oidc.client-id",
        "SIGHTLINE_OIDC_CLIENT_SECRET, sightline.oidc.client-secret",
        "SIGHTLINE_OIDC_NAME, sightline.oidc.name",
        "SIGHTLINE_ADMIN_EMAIL, sightline.admin.email"
    })
    void the_environment_is_found(String variable, String setting) {
        assertThat(new SystemEnvironmentPropertySource("environment", Map.of(variable, "x")).getProperty(setting))
                .isEqualTo("x");
    }
}
