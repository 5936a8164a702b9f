package sightline.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.papers.reading.page.Tidy;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Recommendation;

/** A person checks each field by its passage; so the passage must hold what the field says. */
final class PassagesTest {

    static Stream<Example> invented() {
        return Stream.concat(Example.known().stream(), Example.apart().stream());
    }

    @ParameterizedTest
    @MethodSource("invented")
    void each_recommendation_of_an_invented_paper_begins_where_its_passage_does(Example example) {
        beginsThere(example.read());
    }

    @Test
    void each_recommendation_of_a_published_paper_begins_where_its_passage_does() {
        List<Example> published = Example.published();
        published.forEach(example -> beginsThere(example.read()));
        assertThat(published).hasSize(5);
    }

    private static void beginsThere(Paper paper) {
        List<Recommendation> all = new ArrayList<>(paper.asked().recommendations());
        all.addAll(paper.asked().officerRecommendations());
        for (Recommendation one : all) {
            String passage = letters(there(paper, one.passage()));
            String text = letters(one.text());
            assertThat(passage).contains(text.substring(0, Math.min(20, text.length())));
            assertThat(passage.length()).isGreaterThanOrEqualTo(text.length() * 9 / 10);
        }
    }

    @ParameterizedTest
    @MethodSource("invented")
    void what_is_quoted_stands_in_its_passage(Example example) {
        Paper paper = example.read();
        paper.answered().responses().forEach(one -> holds(paper, one.passage(), one.quote()));
        paper.answered().resolutions().forEach(one -> holds(paper, one.passage(), one.text()));
        paper.evidence().figures().forEach(one -> holds(paper, one.passage(), one.value()));
        paper.evidence().findings().forEach(one -> holds(paper, one.passage(), one.text()));
    }

    /** The first words: a sentence inside a paragraph may be off by a mark that was dropped before it. */
    private static void holds(Paper paper, Passage passage, String quote) {
        String there = letters(there(paper, passage));
        String words = letters(quote);
        assertThat(there).contains(words.substring(Math.min(2, words.length() / 2), Math.min(12, words.length())));
    }

    private static String there(Paper paper, Passage passage) {
        assertThat(passage.from()).isBetween(0, passage.to());
        assertThat(passage.to()).isLessThanOrEqualTo(paper.text().length());
        return paper.text().substring(passage.from(), passage.to());
    }

    private static String letters(String text) {
        return Tidy.text(text.replace('\n', ' ')).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
