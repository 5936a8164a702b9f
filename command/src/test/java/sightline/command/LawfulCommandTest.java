package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LawfulCommandTest {

    private static final String LOG = "authority,person,journey,event,date,detail\n"
            + "990,P1,J1,RequestReceived,2025-01-06,source=1\n"
            + "990,P1,J1,DecidedToAssess,2025-02-18,\n"
            + "990,P1,J1,AdviceRequested,2025-02-18,adviser=medical\n"
            + "990,P1,J1,AdviceRequested,2025-02-18,adviser=psychological\n"
            + "990,P1,J1,AdviceReceived,2025-03-01,adviser=medical\n"
            + "990,P1,J1,DraftServed,2025-04-20,\n"
            + "991,P2,J2,RequestReceived,2025-01-06,\n"
            + "991,P2,J2,DecidedToAssess,2025-02-17,\n"
            + "991,P2,J2,DecidedNotToAssess,2025-02-20,\n"
            + "991,P2,J2,EventReversed,2025-02-21,event=DecidedNotToAssess;on=2025-02-20;reason=slip;by=officer\n";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("events.csv"), LOG).toString();
    }

    private Ran lawful(String... more) {
        return Ran.with(
                Map.of(),
                Stream.concat(Stream.of("lawful", file), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void each_rule_is_told_in_a_sentence_with_its_place_in_the_law() {
        Ran ran = lawful();
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .contains(
                        "In 1 of 2 journeys nothing is against the order and the limits of the law that are looked at.",
                        "In 1 of 2 journeys the decision on an assessment came after its last day"
                                + " (SEND Regulations 2014, reg 5(1)).",
                        "In 1 of 1 journey the draft came before all advice was in (SEND Regulations 2014, reg 8(1)).",
                        "In none of 1 journey the draft came without a decision to assess (Children and Families Act"
                                + " 2014, s.38; SEND Regulations 2014, regs 11 to 13).");
    }

    @Test
    void each_reason_names_journey_event_and_day() {
        JsonNode late = lawful("--reasons", "--json").objects().getFirst();
        assertThat(late.get("journey").asString()).isEqualTo("J1");
        assertThat(late.get("rule").asString()).isEqualTo("decision-late");
        assertThat(late.get("event").asString()).isEqualTo("DecidedToAssess");
        assertThat(late.get("date").asString()).isEqualTo("2025-02-18");
        assertThat(lawful("--reasons").out().lines()).hasSize(2).allMatch(line -> line.startsWith("990 J1  "));
    }

    @Test
    void an_authority_is_chosen_and_a_bad_row_is_told() throws IOException {
        assertThat(lawful("--authority", "991", "--json").objects())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.get("broken").asInt()).isZero());
        assertThat(lawful("--authority", "991", "--reasons").out()).isEmpty();
        Ran nobody = lawful("--authority", "995");
        assertThat(nobody.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(nobody.err().lines()).singleElement().asString().contains("no authority '995'");
        Files.writeString(folder.resolve("events.csv"), LOG + "990,P1,J1,AdviceReceived,2025-03-01,\n");
        Ran bad = lawful();
        assertThat(bad.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(bad.err()).contains("line 12:", "1 row was left out.");
    }
}
