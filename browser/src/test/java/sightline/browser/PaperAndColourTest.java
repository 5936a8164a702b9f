package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper, and the page in colours that the reader's system chooses. */
@OnTheSite
class PaperAndColourTest {

    @Test
    void paper_shows_the_charts_and_the_figures_and_nothing_to_press(Visits visits) {
        Page page = visits.visitor().opens("/authorities/882").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (String gone :
                new String[] {"nav", "footer", "form", "summary", ".govuk-skip-link", ".govuk-phase-banner"}) {
            for (Locator one : page.locator(gone).all()) {
                assertThat(one).isHidden();
            }
        }
        assertThat(page.locator("figure.sl-chart").count()).isGreaterThanOrEqualTo(4);
        for (Locator figure : page.locator("figure.sl-chart").all()) {
            assertThat(figure.locator("svg.chart--wide")).isVisible();
            assertThat(figure.locator("figcaption")).isVisible();
        }
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main table").last()).isVisible();
        assertThat(new String(page.pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authorities/882", "/england", "/known", "/alarm", "/figures"})
    void paper_is_wide_enough(String address, Visits visits) {
        Page page = visits.visitor().opens(address).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // A4 less the margins that browsers leave, in CSS pixels.
        page.setViewportSize(718, 1000);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(718);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-time", "throughput", "work", "peers", "control"})
    void lines_of_charts_stand_out_in_forced_colours(String chart, Visits visits) throws IOException {
        Page page = visits.withForcedColours().opens("/authorities/882").page();
        Locator drawing = page.locator("#%s svg.chart--wide".formatted(chart));
        assertThat(drawing).isVisible();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(drawing.screenshot()));

        assertThat(strongDots(picture)).as("dots that stand out, of a thousand").isBetween(8, 600);
    }

    /** How many dots of a thousand have a contrast of 3 to the colour that most dots have (WCAG 1.4.11). */
    private static int strongDots(BufferedImage picture) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int ground = colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int strong = colours.entrySet().stream()
                .filter(colour -> contrast(colour.getKey(), ground) >= 3)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return 1000 * strong / (picture.getWidth() * picture.getHeight());
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
