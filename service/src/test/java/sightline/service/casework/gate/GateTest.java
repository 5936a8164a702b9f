package sightline.service.casework.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.account.Person;

/** The wall as the database keeps it. */
@CaseSite
final class GateTest {

    @Autowired
    private Town town;

    @Autowired
    private Gate gate;

    @Autowired
    private JdbcClient database;

    /** Every table of the schema that knows a journey or a person. */
    static Stream<String> personal() {
        return Stream.of(
                "person",
                "event",
                "assignment",
                "standing",
                "clock",
                "moved",
                "milestone",
                "known",
                "known_source",
                "sen2_difference");
    }

    @ParameterizedTest
    @MethodSource("personal")
    void a_room_on_the_open_side_sees_no_row(String table) {
        town.make(Town.EXEMPLAR);
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("personal")
    void an_officer_sees_their_own_authority_alone(String table) {
        town.make(Town.ELSEWHERE);
        Desk desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
        List<String> authorities = gate.at(
                desk,
                () -> database.sql("select distinct authority from casework." + table)
                        .query((row, n) -> row.getString(1))
                        .list());
        assertThat(authorities).isSubsetOf(Town.EXEMPLAR);
    }

    @Test
    void every_table_that_holds_a_journey_or_a_person_is_guarded() {
        List<String> unguarded =
                database.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'casework' and c.relkind = 'r'
                            and not (c.relrowsecurity and c.relforcerowsecurity)
                            and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                and a.attname in ('person', 'journey'))
                        """).query((row, n) -> row.getString(1)).list();
        assertThat(unguarded).isEmpty();
    }

    @Test
    void an_adviser_sees_what_the_organisation_was_asked_and_nothing_else() {
        Person adviser = town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY);
        Desk desk = town.desk(Town.EXEMPLAR, adviser, Town.PSYCHOLOGY);
        List<String> asked = gate.at(
                desk,
                () -> database.sql("select distinct organisation || duty from casework.clock")
                        .query((row, n) -> row.getString(1))
                        .list());
        assertThat(asked).containsExactly(Town.PSYCHOLOGY + "A6");
        assertThat(gate.at(desk, () -> count("event"))).isZero();
        int seen = gate.at(desk, () -> count("person"));
        int all = town.at(Town.EXEMPLAR, () -> count("person"));
        assertThat(seen).isPositive().isLessThan(all);
    }

    @Test
    void an_adviser_sees_nothing_of_numbers_needs_and_settings() {
        Desk system = Desk.system(Town.EXEMPLAR);
        town.at(Town.EXEMPLAR, () -> database.sql("""
                        insert into casework.known (authority, person, source, upn)
                        select authority, person, 1, 'A1' from casework.person on conflict do nothing
                        """).update());
        Desk desk = town.desk(Town.EXEMPLAR, town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY), Town.PSYCHOLOGY);
        assertThat(gate.at(system, () -> count("known"))).isPositive();
        assertThat(gate.at(desk, () -> count("known") + count("known_source"))).isZero();
    }

    @Test
    void an_adviser_can_change_no_clock() {
        Desk desk = town.desk(Town.EXEMPLAR, town.adviser(Town.EXEMPLAR, Town.PSYCHOLOGY), Town.PSYCHOLOGY);
        int changed = gate.at(
                desk, () -> database.sql("update casework.clock set met = due").update());
        assertThat(changed).isZero();
    }

    @Test
    void the_desk_is_forgotten_with_its_transaction() {
        Desk desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
        assertThat(gate.at(desk, () -> count("event"))).isPositive();
        assertThat(count("event")).isZero();
    }

    @Test
    void nobody_writes_into_another_authority() {
        Desk desk = town.desk(Town.EXEMPLAR, town.officer(Town.EXEMPLAR));
        assertThatThrownBy(() -> gate.at(desk, () -> database.sql("""
                        insert into casework.person (authority, person, forename, surname, born)
                        values ('991', 'P1', 'A', 'B', '2015-01-01')
                        """).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_happened_is_neither_changed_nor_taken_out(String change) {
        assertThatThrownBy(
                        () -> town.at(Town.EXEMPLAR, () -> database.sql(change).update()))
                .rootCause()
                .hasMessageMatching("(?s).*(only added to|permission denied|must be owner).*");
    }

    static Stream<String> changes() {
        return Stream.of(
                "update casework.event set day = day - 1",
                "delete from casework.event",
                "truncate casework.event",
                "update casework.assignment set officer = 1",
                "delete from casework.assignment",
                "update casework.known set upn = 'A'",
                "delete from casework.known",
                "update casework.known_source set year = 2025",
                "alter table casework.known disable row level security",
                "alter table casework.event disable row level security",
                "drop table casework.event");
    }

    private int count(String table) {
        return database.sql("select count(*) from casework." + table)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
