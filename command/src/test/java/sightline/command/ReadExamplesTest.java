package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import sightline.papers.reading.ask.Same;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two records that people made of published papers, field by field. */
class ReadExamplesTest {

    private static final Path SHARED = Path.of(System.getProperty("sightline.shared", "../../shared"));
    private static final List<String> FIELDS = List.of(
            "doc_type",
            "title",
            "authority",
            "committee",
            "reviewing_body",
            "date",
            "chair",
            "members",
            "scope",
            "themes",
            "methodology",
            "recommendations",
            "recommendation_count",
            "responses",
            "resolutions");

    private static final List<String> LISTS = List.of("other_dates", "findings", "conclusions", "actions", "figures");

    @Test
    void most_of_what_a_person_wrote_down_is_read_as_well() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED.resolve("checks/reading-examples")),
                "the finished records are not on this machine");
        double devon = share("devon", "003");
        double haringey = share("haringey", "002");
        assertThat(devon).isGreaterThan(0.9);
        assertThat(haringey).isGreaterThan(0.9);
    }

    private static double share(String name, String seed) throws IOException {
        JsonNode person = new JsonMapper()
                .readTree(Files.readString(SHARED.resolve("checks/reading-examples/%s.json".formatted(name))));
        JsonNode ours =
                Ran.with(Map.of(), "read", seed(seed), "--json").objects().getFirst();
        List<String> differ = new ArrayList<>();
        for (String field : FIELDS) {
            // What the person took from the address and not from the text isn't in the text.
            boolean elsewhere = person.has(field + "_basis")
                    && person.get(field + "_basis").asString().startsWith("not printed");
            if (!(elsewhere ? ours.get(field).isNull() : agrees(person.get(field), ours.get(field)))) {
                differ.add(field);
            }
        }
        double share = 1 - (double) differ.size() / FIELDS.size();
        System.out.printf(
                "%s: %d of %d fields agree; others: %s%n", name, FIELDS.size() - differ.size(), FIELDS.size(), differ);
        for (String list : LISTS) {
            System.out.printf("  %s: %s%n", list, recall(person.get(list), ours.get(list)));
        }
        return share;
    }

    private static String seed(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    /** Everything that the person wrote is there, in the same words but for a few; what we add (places) is not looked at. */
    private static boolean agrees(JsonNode person, JsonNode ours) {
        if (person == null || person.isNull() || person.isMissingNode()) {
            return ours == null || ours.isNull();
        }
        if (ours == null || ours.isNull()) {
            return person.isContainer() && person.isEmpty();
        }
        if (person.isArray()) {
            return person.size() == ours.size()
                    && Stream.iterate(0, i -> i < person.size(), i -> i + 1)
                            .allMatch(i -> agrees(person.get(i), ours.get(i)));
        }
        if (person.isObject()) {
            return person.propertyNames().stream()
                    .filter(key -> ours.has(key) && !key.equals("mentions") && !key.equals("note"))
                    .allMatch(key -> key.equals("status") && person.has("accept_also")
                            ? agrees(person.get(key), ours.get(key))
                                    || person.get("accept_also")
                                            .toString()
                                            .contains(ours.get(key).asString())
                            : agrees(person.get(key), ours.get(key)));
        }
        return person.asString().equals(ours.asString()) || Same.share(person.asString(), ours.asString()) >= 0.8;
    }

    private static String recall(JsonNode person, JsonNode ours) {
        long found = 0;
        for (JsonNode one : person) {
            String words = words(one);
            boolean there = false;
            for (JsonNode other : ours) {
                there |= Same.share(words, words(other)) >= 0.6
                        || letters(words(other)).contains(letters(words));
            }
            found += there ? 1 : 0;
        }
        return "%d of %d found, %d read".formatted(found, person.size(), ours.size());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String words(JsonNode one) {
        for (String key : List.of("action", "iso", "text", "value")) {
            if (one.has(key)) {
                return one.get(key).asString();
            }
        }
        return one.toString();
    }
}
