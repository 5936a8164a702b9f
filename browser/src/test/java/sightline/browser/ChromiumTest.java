package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    private static final Path USUAL = Path.of("/usr/bin/chromium");
    private static final Path SECOND = Path.of("/usr/bin/google-chrome");
    private static final Path OWN = Path.of("/opt/own/chromium");

    @Test
    void is_looked_for_in_the_usual_places_in_order() {
        assertThat(Chromium.find(Map.of(), path -> path.equals(SECOND) || path.equals(USUAL)))
                .contains(USUAL);
        assertThat(Chromium.find(Map.of(), SECOND::equals)).contains(SECOND);
        assertThat(Chromium.find(Map.of(), path -> false)).isEmpty();
    }

    @Test
    void is_the_one_that_the_setting_names_and_no_other() {
        Map<String, String> setting = Map.of("SIGHTLINE_CHROMIUM", OWN.toString());

        assertThat(Chromium.find(setting, path -> true)).contains(OWN);
        assertThat(Chromium.find(setting, USUAL::equals)).isEmpty();
    }

    @Test
    void missing_skips_the_tests_and_says_what_to_install() {
        var result = Chromium.readiness(Optional.empty(), Map.of());

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow()).contains("Install the package chromium", "SIGHTLINE_CHROMIUM");
        assertThat(Chromium.readiness(Optional.of(USUAL), Map.of()).isDisabled())
                .isFalse();
    }

    @Test
    void missing_fails_the_tests_where_a_machine_checks() {
        assertThatThrownBy(() -> Chromium.readiness(Optional.empty(), Map.of("CI", "true")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CI=true");
    }
}
