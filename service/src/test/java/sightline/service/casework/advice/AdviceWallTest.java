package sightline.service.casework.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.shelf.DocumentShelf;
import sightline.service.casework.shelf.Paper;

/** The wall around documents, plans, letters and drafts, as the database keeps it. */
@CaseSite
final class AdviceWallTest {

    @Autowired
    Town town;

    @Autowired
    Gate gate;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    OwedRows rows;

    @Autowired
    JdbcClient database;

    private Desk adviser(String organisation) {
        return town.desk(Town.EXEMPLAR, town.adviser(Town.EXEMPLAR, organisation), organisation);
    }

    private static Paper paper(String journey, String adviser) {
        return new Paper(journey, Optional.of(adviser), "a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "plan_version", "advice_draft", "advice_note", "letter_words", "letterhead"})
    void a_room_on_the_open_side_sees_no_row(String table) {
        Desk desk = adviser(Town.PSYCHOLOGY);
        Owed owed = rows.open(desk, Owing.ALL, town.today(), 1).getFirst();
        shelf.keep(desk, paper(owed.journey(), owed.adviser()));
        assertThat(database.sql("select count(*) from casework." + table)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_adviser_adds_documents_only_to_what_the_organisation_was_asked() {
        Desk desk = adviser(Town.PSYCHOLOGY);
        List<String> asked = rows.open(desk, Owing.ALL, town.today(), 1).stream()
                .map(Owed::journey)
                .toList();
        String other = town.keys(Town.EXEMPLAR).stream()
                .filter(key -> rows.find(desk, key, "psychological").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> shelf.keep(desk, paper(other, "psychological")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> shelf.keep(desk, paper(asked.getFirst(), "medical")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_changes_a_document_or_takes_it_out() {
        Desk desk = adviser(Town.PSYCHOLOGY);
        Owed owed = rows.open(desk, Owing.ALL, town.today(), 1).getFirst();
        shelf.keep(desk, paper(owed.journey(), owed.adviser()));
        for (Desk any : List.of(desk, Desk.system(Town.EXEMPLAR))) {
            assertThat(gate.at(
                            any,
                            () -> database.sql("update casework.document set name = 'b'")
                                    .update()))
                    .isZero();
            assertThat(gate.at(
                            any,
                            () -> database.sql("delete from casework.document").update()))
                    .isZero();
        }
    }

    @Test
    void an_adviser_sees_no_plan_and_no_letter() {
        Desk desk = adviser(Town.PSYCHOLOGY);
        String journey = rows.open(desk, Owing.ALL, town.today(), 1).getFirst().journey();
        town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        insert into casework.plan_version
                            (authority, journey, number, kind, sections, digest, at)
                        values (?, ?, 1, 'working', array_fill('x'::text, array[12]), repeat('0', 64), now())
                        """).params(Town.EXEMPLAR, journey).update());
        assertThat(gate.at(
                        desk,
                        () -> database.sql("select count(*) from casework.plan_version")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}
