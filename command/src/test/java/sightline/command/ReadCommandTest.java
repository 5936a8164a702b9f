package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {

    private static final String PAPER = """
            Children's Scrutiny Committee

            Review of letters

            3 March 2026

            Recommendations

            1. That the Head of SEND publish the list by May 2026.
            2. Schools should be told why.

            Response

            Recommendation 2 was not accepted because it costs too much.
            """;

    @TempDir
    private Path folder;

    private String paper(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_paper_becomes_one_JSON_object_with_its_keys_in_the_order_of_their_description() throws IOException {
        Ran ran = Ran.with(Map.of(), "read", paper("letters.txt", PAPER), "--json");
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.err()).isEmpty();
        JsonNode record = ran.objects().getFirst();
        assertThat(record.propertyNames())
                .containsExactly(
                        "schema",
                        "source",
                        "doc_type",
                        "title",
                        "subtitle",
                        "authority",
                        "committee",
                        "reviewing_body",
                        "date",
                        "other_dates",
                        "authors",
                        "chair",
                        "members",
                        "support_officers",
                        "scope",
                        "themes",
                        "methodology",
                        "findings",
                        "conclusions",
                        "recommendations",
                        "officer_recommendations",
                        "recommendation_count",
                        "body_recommendations",
                        "responses",
                        "resolutions",
                        "actions",
                        "figures",
                        "lessons",
                        "inconsistencies");
        assertThat(record.get("schema").asString()).isEqualTo("sightline-paper/1");
        assertThat(record.get("source").asString()).isEqualTo("letters.txt");
        assertThat(record.get("authority").isNull()).isTrue();
        assertThat(record.get("date").get("iso").asString()).isEqualTo("2026-03-03");
        JsonNode first = record.get("recommendations").get(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "id",
                        "number",
                        "label",
                        "group",
                        "text",
                        "owners",
                        "mentions",
                        "timescale",
                        "parts",
                        "passage");
        assertThat(first.get("owners").get(0).asString()).isEqualTo("Head of SEND");
        assertThat(first.get("timescale").get("iso").asString()).isEqualTo("2026-05");
        assertThat(PAPER.substring(
                        first.get("passage").get("from").asInt(),
                        first.get("passage").get("to").asInt()))
                .isEqualTo(first.get("text").asString());
        assertThat(record.get("responses").get(0).get("status").asString()).isEqualTo("not_agreed");
    }

    @Test
    void people_see_each_recommendation_with_who_when_and_what_was_answered() throws IOException {
        Ran ran = Ran.with(Map.of(), "read", paper("letters.txt", PAPER));
        assertThat(ran.out())
                .contains("2 recommendations.", "Owners: Head of SEND", "When: by May 2026", "When: nothing printed")
                .contains("Answer: not agreed – it costs too much.");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(110));
    }

    @Test
    void a_bad_file_never_stops_the_rest() throws IOException {
        Ran ran = Ran.with(
                Map.of(),
                "read",
                folder.resolve("absent.txt").toString(),
                paper("torn.docx", "not packed"),
                paper("picture.png", "x"),
                paper("letters.txt", PAPER),
                "--json");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.objects()).hasSize(1);
        assertThat(ran.err()).contains("absent.txt", "torn.docx", "picture.png", "3 of 4 files couldn't be read");
        assertThat(ran.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void nothing_that_can_be_read_is_a_call_that_can_t_be_used() throws IOException {
        assertThat(Ran.with(Map.of(), "read", folder.resolve("absent.pdf").toString())
                        .status())
                .isEqualTo(Sightline.UNUSABLE);
        Ran none = Ran.with(Map.of(), "read");
        assertThat(none.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(List.of(none.out(), none.err().lines().count())).isEqualTo(List.of("", 1L));
    }
}
