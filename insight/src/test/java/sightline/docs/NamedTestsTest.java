package sightline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A promise that names its test is worth no more than the test: it must be there. */
class NamedTestsTest {

    /** {@code `WallTest`} or {@code `RouteTableTest.every_route_has_a_rule`}. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    @Test
    void every_test_that_a_document_names_is_there() throws IOException {
        Map<String, String> tests = tests();
        assertThat(tests).containsKey("NamedTestsTest");
        for (Path document : Documents.in(Documents.ROOT)) {
            assertThat(missing(Files.readString(document), tests))
                    .as("named in %s", Documents.ROOT.relativize(document))
                    .isEmpty();
        }
    }

    @Test
    void a_test_that_is_gone_or_renamed_is_named() {
        Map<String, String> tests = Map.of("WallTest", "void nobody_climbs() {");
        String document = "Held by `WallTest`, `WallTest.nobody_climbs`, `WallTest.nobody` and `MoatTest.it_is_deep`.";

        assertThat(missing(document, tests)).containsExactly("WallTest.nobody", "MoatTest.it_is_deep");
    }

    private static List<String> missing(String document, Map<String, String> tests) {
        return NAMED.matcher(document)
                .results()
                .filter(named -> {
                    String source = tests.get(named.group(1));
                    return source == null || named.group(2) != null && !source.contains(" " + named.group(2) + "(");
                })
                .map(named -> named.group().replace("`", ""))
                .toList();
    }

    /** The source of each class whose name ends so, by its name; a main class may too. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Documents.ROOT)) {
            for (Path file : files.filter(f -> f.toString().matches(".*/src/.*Test\\.java"))
                    .toList()) {
                String name = Objects.toString(file.getFileName()).replace(".java", "");
                tests.put(name, Files.readString(file));
            }
        }
        return tests;
    }
}
