package sightline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;

class DataDictionaryTest {

    @Test
    void every_measure_and_marker_stands_in_the_dictionary_with_its_words() throws IOException {
        String dictionary = Files.readString(Documents.ROOT.resolve("docs/data-dictionary.md"));

        assertThat(missingFrom(dictionary))
                .as("rows missing from docs/data-dictionary.md; add them as they stand here")
                .isEmpty();
    }

    @Test
    void a_measure_that_is_left_out_or_told_in_other_words_is_named() {
        String whole = entries().collect(Collectors.joining("\n"));
        String wrong = whole.replace("| `appeals` | ", "| `appeal` | ").replace("requests refused", "refusals");

        assertThat(missingFrom(whole)).isEmpty();
        assertThat(missingFrom(wrong))
                .containsExactly(
                        "| `requests_refused` | requests refused |",
                        "| `appeals` | appeals registered with the Tribunal |");
    }

    private static List<String> missingFrom(String dictionary) {
        return entries().filter(entry -> !dictionary.contains(entry)).toList();
    }

    /** How the first two cells of each row begin: the name as it stands in tables, and the words. */
    private static Stream<String> entries() {
        return Stream.concat(
                Arrays.stream(Measure.values()).map(measure -> entry(measure.id(), measure.words())),
                Arrays.stream(Marker.values()).map(marker -> entry(marker.symbol(), marker.words())));
    }

    private static String entry(String id, String words) {
        return "| `%s` | %s |".formatted(id, words);
    }
}
