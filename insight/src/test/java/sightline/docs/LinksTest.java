package sightline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    /** {@code [words](place)} or {@code ![words](place "title")}; the part after # is not looked at. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");

    @Test
    void every_link_to_a_file_leads_somewhere() throws IOException {
        assertThat(Documents.in(Documents.ROOT)).hasSizeGreaterThan(10);
        assertThat(broken(Documents.ROOT)).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_named_with_its_document(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("docs/target"));
        Files.writeString(folder.resolve("README.md"), """
                See [the guide](docs/guide.md#start), [the law](https://example.org/gone.md), [here](#here),
                and `[code](not/a/link.md)`, but ![no picture](docs/gone.png "of England").
                ```
                [nor](is/this.md)
                ```
                """);
        Files.writeString(folder.resolve("docs/guide.md"), "[up](../README.md), [down](cellar/wine.md)");
        Files.writeString(folder.resolve("docs/target/left.md"), "[nothing](at/all.md)");

        assertThat(broken(folder))
                .containsExactly("README.md leads to docs/gone.png", "docs/guide.md leads to cellar/wine.md");
    }

    private static List<String> broken(Path root) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : Documents.in(root)) {
            Path from = Objects.requireNonNull(document.getParent());
            String text = CODE.matcher(Files.readString(document)).replaceAll("");
            LINK.matcher(text)
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .filter(place -> !place.contains(":") && !Files.exists(from.resolve(place)))
                    .map(place -> "%s leads to %s".formatted(root.relativize(document), place))
                    .forEach(broken::add);
        }
        return broken;
    }
}
