package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every chart in every state: examples that people look at, and random ones. */
final class EveryChartTest {

    private static final int SEEDS = 150;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> GEOMETRY =
            Set.of("x", "y", "cx", "cy", "r", "width", "height", "d", "viewBox", "stroke-width", "font-size");

    private static Stream<Chart> charts() {
        return Stream.concat(
                Examples.all().values().stream(),
                LongStream.range(0, SEEDS).boxed().flatMap(seed -> new RandomCharts(seed).oneOfEach().stream()));
    }

    private static Stream<Drawn> drawings() {
        return charts().flatMap(c -> Stream.of(Width.values()).map(w -> Drawn.of(c.svg("a", w))));
    }

    @Test
    void is_well_formed_and_says_its_words_to_those_who_cannot_see_it() {
        charts().forEach(chart -> {
            Element root = Drawn.of(chart.svg("a", Width.WIDE)).root();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a-title a-desc");
            assertThat(root.getFirstChild().getTextContent())
                    .isEqualTo(Drawn.of("<t>" + Xml.escape(chart.words().title()) + "</t>")
                            .root()
                            .getTextContent());
            assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
        });
    }

    @Test
    void keeps_all_words_inside_the_picture() {
        drawings().forEach(drawn -> {
            for (Drawn.Words w : drawn.words()) {
                assertThat(w.left()).as("left of \"%s\"", w.text()).isGreaterThanOrEqualTo(-0.5);
                assertThat(w.right()).as("right of \"%s\"", w.text()).isLessThanOrEqualTo(drawn.width() + 0.5);
                assertThat(w.top()).as("top of \"%s\"", w.text()).isGreaterThanOrEqualTo(0);
                assertThat(w.bottom()).as("bottom of \"%s\"", w.text()).isLessThanOrEqualTo(drawn.height());
            }
        });
    }

    @Test
    void lets_no_words_touch_others() {
        charts().forEach(chart -> {
            for (Width width : Width.values()) {
                List<Drawn.Words> words = Drawn.of(chart.svg("a", width)).words();
                for (int i = 0; i < words.size(); i++) {
                    for (Drawn.Words other : words.subList(i + 1, words.size())) {
                        assertThat(words.get(i).touches(other))
                                .as("%s %s: %s touches %s", chart.getClass(), width, words.get(i), other)
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void passes_a_strict_content_security_policy() {
        drawings().forEach(drawn -> {
            for (Element e : drawn.elements()) {
                assertThat(e.hasAttribute("style")).isFalse();
                assertThat(e.getTagName()).isIn("svg", "title", "desc", "path", "rect", "circle", "text", "tspan");
                for (int i = 0; i < e.getAttributes().getLength(); i++) {
                    assertThat(e.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
                }
            }
        });
    }

    @Test
    void looks_right_without_a_stylesheet() {
        drawings().forEach(drawn -> {
            assertThat(drawn.root().getAttribute("font-family")).isEqualTo("arial, sans-serif");
            assertThat(drawn.root().getAttribute("font-size")).isEqualTo("16");
            for (Element e : drawn.elements()) {
                if (List.of("path", "rect", "circle").contains(e.getTagName())) {
                    assertThat(e.getAttribute("fill")).isNotEmpty();
                    assertThat(e.getAttribute("stroke")).isNotEmpty();
                } else if (e.getTagName().equals("text")) {
                    assertThat(e.getAttribute("fill")).isNotEmpty();
                }
            }
        });
    }

    @Test
    void gives_every_id_once_even_where_charts_share_a_page() {
        List<String> ids = new ArrayList<>();
        int number = 0;
        for (Chart chart : Examples.all().values()) {
            Drawn.of(chart.both("chart-" + number++)).elements().stream()
                    .map(e -> e.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        assertThat(ids).hasSize(4 * Examples.all().size()).doesNotHaveDuplicates();
    }

    @Test
    void refuses_an_id_that_could_break_out_of_its_attribute() {
        Chart chart = Examples.all().values().iterator().next();
        for (String id : List.of("", "1a", "a b", "a\"", "a>")) {
            assertThatIllegalArgumentException().isThrownBy(() -> chart.svg(id, Width.WIDE));
        }
    }

    @Test
    void is_the_same_text_every_time_and_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            for (Chart chart : Examples.all().values()) {
                Locale.setDefault(Locale.UK);
                String here = chart.svg("a", Width.WIDE) + chart.table();
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(chart.svg("a", Width.WIDE) + chart.table()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writes_geometry_in_short_plain_numbers() {
        drawings().forEach(drawn -> {
            for (Element e : drawn.elements()) {
                for (String name : GEOMETRY) {
                    NUMBER.matcher(e.getAttribute(name))
                            .results()
                            .forEach(m -> assertThat(m.group()).matches("-?\\d{1,5}(\\.\\d)?"));
                    assertThat(e.getAttribute(name)).doesNotContain("NaN", "Infinity", "E");
                }
            }
        });
    }

    @Test
    void has_a_table_behind_it() {
        charts().forEach(chart -> {
            assertThat(chart.table().heads()).isNotEmpty();
            chart.table()
                    .rows()
                    .forEach(row -> assertThat(row).hasSameSizeAs(chart.table().heads()));
        });
    }

    @Test
    void never_lets_a_hostile_name_become_markup() {
        Set<String> seen = new HashSet<>();
        charts().forEach(chart -> {
            String svg = chart.svg("a", Width.NARROW);
            assertThat(svg).doesNotContain("<script", "<b>");
            if (svg.contains("&lt;script&gt;")) {
                seen.add(chart.getClass().getSimpleName());
            }
        });
        assertThat(seen).hasSize(7);
    }
}
