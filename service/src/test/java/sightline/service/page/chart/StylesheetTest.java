package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StylesheetTest {

    private static final Pattern CLASS = Pattern.compile("\\.((?:chart|sparkline)[a-z-]*)");

    private static String stylesheet() {
        try (InputStream in = StylesheetTest.class.getResourceAsStream("/static/chart.css")) {
            return new String(
                    Objects.requireNonNull(in, "chart.css is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(String css) {
        return CLASS.matcher(css).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Drawn> drawings() {
        return Stream.concat(
                        Examples.all().values().stream()
                                .flatMap(c -> Stream.of(Width.values()).map(w -> c.svg("a", w))),
                        Examples.sparklines().stream().map(Sparkline::svg))
                .map(Drawn::of);
    }

    @Test
    void gives_every_kind_of_element_a_colour_of_the_readers_own_where_colours_are_forced() {
        String css = stylesheet();
        Set<String> forced = named(css.substring(css.indexOf("forced-colors: active")));
        Set<String> drawn = drawings()
                .flatMap(d -> d.elements().stream().skip(1))
                .map(e -> e.getAttribute("class").split(" ")[0])
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).contains("chart-line", "chart-mark", "chart-bar", "chart-text");
        assertThat(forced).containsAll(drawn);
    }

    @Test
    void names_no_tone_that_does_not_exist() {
        Set<String> tones = Stream.of(Tone.values()).map(Tone::css).collect(Collectors.toCollection(TreeSet::new));
        tones.add("highlight");
        assertThat(named(stylesheet()))
                .filteredOn(c -> c.matches("chart-(line|mark|bar)--.*|chart-text--on-.*"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.replaceAll(".*--(on-)?", "")).isIn(tones));
    }

    @Test
    void shows_one_layout_at_a_time() {
        assertThat(stylesheet()).containsPattern("(?s)\\.chart--wide \\{[^}]*display: none.*@container");
    }
}
