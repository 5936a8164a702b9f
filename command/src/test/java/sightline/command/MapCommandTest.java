package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MapCommandTest {

    private static final String LOG = "authority,person,journey,event,date,detail\n"
            + "990,P1,J1,RequestReceived,2025-01-06,source=1\n"
            + "990,P1,J1,DecidedToAssess,2025-02-03,\n"
            + "990,P2,J2,RequestReceived,2025-01-06,\n"
            + "990,P2,J2,DecidedToAssess,2025-02-06,\n"
            + "991,P3,J1,DecidedNotToAssess,2025-02-17,\n"
            + "991,P3,J1,RequestReceived,2025-01-06,\n"
            + "991,P4,J4,RequestReceived,2025-01-06,\n"
            + "991,P4,J4,DecidedToAssess,2025-02-17,\n"
            + "991,P4,J4,AdviceRequested,2025-02-17,\n"
            + "991,P4,J4,AdviceRequested,2025-02-17,adviser=medical\n"
            + "991,P4,J4,AdviceRequested,2025-02-17,adviser=psychological\n";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("events.csv"), LOG).toString();
    }

    private Ran map(String... more) {
        return Ran.with(
                Map.of(), Stream.concat(Stream.of("map", file), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void the_object_is_that_of_the_contract() {
        Ran ran = map("--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip())
                .isEqualTo("{\"activities\":[{\"name\":\"RequestReceived\",\"count\":4},"
                        + "{\"name\":\"AdviceRequested\",\"count\":3},"
                        + "{\"name\":\"DecidedToAssess\",\"count\":3},"
                        + "{\"name\":\"DecidedNotToAssess\",\"count\":1}],"
                        + "\"arrows\":[{\"from\":\"RequestReceived\",\"to\":\"DecidedToAssess\",\"count\":3,"
                        + "\"meanDays\":33.666666666666664,\"medianDays\":31},"
                        + "{\"from\":\"AdviceRequested\",\"to\":\"AdviceRequested\",\"count\":2,"
                        + "\"meanDays\":0,\"medianDays\":0},"
                        + "{\"from\":\"DecidedToAssess\",\"to\":\"AdviceRequested\",\"count\":1,"
                        + "\"meanDays\":0,\"medianDays\":0},"
                        + "{\"from\":\"RequestReceived\",\"to\":\"DecidedNotToAssess\",\"count\":1,"
                        + "\"meanDays\":42,\"medianDays\":42}],"
                        + "\"variants\":3,\"cases\":4}");
    }

    @Test
    void an_even_median_is_the_mean_of_the_middle_two() {
        JsonNode arrow = map("--json", "--authority", "990")
                .objects()
                .getFirst()
                .get("arrows")
                .get(0);
        assertThat(arrow.get("count").asInt()).isEqualTo(2);
        assertThat(arrow.get("medianDays").asDouble()).isEqualTo(29.5);
    }

    @Test
    void more_is_told_where_it_is_asked_for() {
        JsonNode arrow =
                map("--json", "--more").objects().getFirst().get("arrows").get(1);
        assertThat(arrow.get("journeys").asInt()).isEqualTo(1);
        assertThat(arrow.get("maxDays").asInt()).isZero();
        assertThat(arrow.get("sdDays").asDouble()).isZero();
    }

    @Test
    void below_the_floor_nothing_is_shown() {
        JsonNode map = map("--json", "--at-least", "2").objects().getFirst();
        assertThat(map.get("arrows")).hasSize(1);
        assertThat(map.get("activities")).hasSize(2);
        assertThat(map.get("cases").asInt()).isEqualTo(4);
        assertThat(map("--at-least", "2").out())
                .contains("3 steps were taken in so few journeys that they are not shown at all")
                .doesNotContain("Decided not to assess");
    }

    @Test
    void events_and_periods_are_chosen() {
        JsonNode only = map("--json", "--only", "RequestReceived", "AdviceRequested")
                .objects()
                .getFirst();
        assertThat(only.get("arrows").get(1).get("to").asString()).isEqualTo("AdviceRequested");
        assertThat(only.get("activities")).hasSize(2);
        JsonNode through = map("--json", "--through", "DecidedToAssess,AdviceRequested")
                .objects()
                .getFirst();
        assertThat(through.get("cases").asInt()).isEqualTo(1);
        JsonNode period = map("--json", "--from", "2025-02-01", "--to", "2025-02-03")
                .objects()
                .getFirst();
        assertThat(period.get("cases").asInt()).isEqualTo(1);
        assertThat(period.get("arrows").get(0).get("medianDays").asInt()).isEqualTo(28);
    }

    @Test
    void two_authorities_are_compared() {
        JsonNode pair = map("--json", "--authority", "990", "--compare", "991")
                .objects()
                .getFirst();
        assertThat(pair.get("first").get("cases").asInt()).isEqualTo(2);
        JsonNode longer = pair.get("differences").get(0);
        assertThat(longer.get("to").asString()).isEqualTo("DecidedToAssess");
        assertThat(longer.get("longerDays").asDouble()).isEqualTo(12.5);
        assertThat(pair.get("differences").get(1).get("longerDays").isNull()).isTrue();
        Ran table = map("--from", "2025-01-01", "--to", "2025-02-10", "--compare", "2025-02-11..2025-03-01");
        assertThat(table.status()).isZero();
        assertThat(table.out())
                .contains("Second: How journeys go, in calendar weeks, from 2025-02-11, to 2025-03-01. 2 journeys");
    }

    @Test
    void the_map_is_drawn_into_a_file_and_standard_output_stays_empty() throws IOException {
        Path svg = folder.resolve("map.svg");
        Ran ran = map("--svg", svg.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(svg))
                .startsWith("<svg")
                .contains("Request received")
                .contains("No. 1: 4.4 weeks");
        assertThat(ran.err()).contains("4 journeys went in 3 different orders of events");
        assertThat(map("--svg", "-").out()).isEqualTo(Files.readString(svg));
        Ran nowhere = map("--svg", folder.resolve("no/map.svg").toString());
        assertThat(nowhere.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(nowhere.err().lines()).singleElement().asString().contains("Can't write");
    }

    @Test
    void a_bad_row_is_told_and_counted_and_the_rest_is_mapped() throws IOException {
        String whole = map("--json").out();
        Path packed = folder.resolve("events.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("\uFEFF" + LOG + "990,P1,J1,Nonsense,2025-01-01,\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        file = packed.toString();
        Ran ran = map("--json");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.out()).isEqualTo(whole);
        assertThat(ran.err())
                .contains("line 13: the row is left out: there is no event 'Nonsense'", "1 row was left out.");
    }

    @Test
    void a_call_that_can_t_be_used_gets_one_line() {
        for (String[] more : new String[][] {
            {"--authority", "995"},
            {"--only", "Nonsense"},
            {"--from", "2025-02-30"},
            {"--from", "2025-03-01", "--to", "2025-02-01"},
            {"--at-least", "0"},
            {"--compare", "2025-03-01..2025-02-01"},
            {"--svg", "-", "--json"}
        }) {
            Ran ran = map(more);
            assertThat(ran.status()).as(String.join(" ", more)).isEqualTo(Sightline.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).hasSize(1);
        }
    }
}
