package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private static final String GOVUK = "govuk/govuk-frontend.min.css";

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(AssetsTest.class.getResourceAsStream("/static/" + file))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sightline.css", "chart.css", "start.js", "icon.svg", GOVUK, "govuk/govuk-frontend.min.js"})
    void an_address_changes_with_every_byte_of_the_file(String file) throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(file));
        assertThat(Assets.address(file))
                .isEqualTo("/static/%s?v=%s".formatted(file, HexFormat.of().formatHex(hash, 0, 6)));
    }

    @Test
    void a_file_that_is_not_there_is_a_fault_of_the_template() {
        assertThatThrownBy(() -> Assets.address("nowhere.css")).hasMessageContaining("nowhere.css");
    }

    /** The font, the crown and the crest belong to GOV.UK alone. */
    @Test
    void the_style_sheet_of_gov_uk_comes_without_its_font_and_its_crest() throws IOException {
        String css = new String(bytes(GOVUK), StandardCharsets.UTF_8);
        assertThat(css).hasSizeGreaterThan(50_000).contains(".govuk-table");
        assertThat(css.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("gds transport", "@font-face", "/assets", "sourcemappingurl");
        assertThat(Pattern.compile("url\\((?!data:)").matcher(css).results()).isEmpty();
        // Class names may be left; what they could draw is not.
        assertThat(Pattern.compile("[^{}]*crest[^{}]*\\{[^}]*url\\(")
                        .matcher(css)
                        .results())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sightline.css", "chart.css", "start.js", "icon.svg"})
    void our_own_files_fetch_nothing_from_elsewhere(String file) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("(https?:)?//(?!www\\.w3\\.org/)[a-z]")
                        .matcher(text)
                        .results())
                .isEmpty();
        assertThat(text).doesNotContain("@import", "GDS Transport");
    }
}
