package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-over that every page goes through, proved to see what it is for; and the pages without figures. */
class RenderedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>p{}</style>",
                "<p style=\"color:red\">",
                "<p STYLE='x'>",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">",
                "<a href='data:text/html,x'>"
            })
    void what_is_inline_is_seen(String planted) {
        assertThat(Rendered.violations("<p>before</p>" + planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"module\" src=\"/static/start.js\"></script>",
                "<p>the style of one season = none</p>",
                "<a href=\"/known?year=2021\">on = off</a>"
            })
    void what_is_not_inline_is_left_alone(String planted) {
        assertThat(Rendered.violations(planted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2024 null plans",
                "a share of NaN",
                "OptionalLong[3] plans",
                "Optional[x]",
                "OptionalDouble.empty",
                "In %d there",
                "%s came",
                "{on-time 2021} of plans",
                "${page.lead()}"
            })
    void what_is_left_over_is_seen(String planted) {
        assertThat(Rendered.leftOver("Words before. " + planted + " and words after."))
                .isNotEmpty();
    }

    @Test
    void ordinary_words_are_not_left_over() {
        assertThat(Rendered.leftOver("fewer than 30% of plans, 46.4% (of 84,866), nullify, an optional step"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library/about", "library/privacy", "library/accessibility"})
    void the_pages_about_the_service_render(String template) {
        Document page = Rendered.page(template, Map.of());
        assertThat(page.select("main p")).isNotEmpty();
        assertThat(page.select("footer a").eachAttr("href"))
                .contains("/about", "/figures", "/privacy", "/accessibility");
        assertThat(page.select("footer").text()).contains("Open Government Licence v3.0", "not a government website");
    }
}
