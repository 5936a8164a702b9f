package sightline.service.casework.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.gate.Part;

/** Attacks on the one door through which an adviser writes into a case. */
@CaseSite
final class AnswersTest {

    @Autowired
    Town town;

    @Autowired
    Answers answers;

    @Autowired
    OwedRows rows;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient database;

    private Desk desk(String organisation) {
        return town.desk(Town.EXEMPLAR, town.adviser(Town.EXEMPLAR, organisation), organisation);
    }

    private Owed first(Desk desk) {
        return rows.open(desk, Owing.ALL, town.today(), 1).getFirst();
    }

    private int events(String journey) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("select count(*) from casework.event where authority = ? and journey = ?")
                        .params(Town.EXEMPLAR, journey)
                        .query(Integer.class)
                        .single());
    }

    private void refusesAll(Desk desk, Owed owed) {
        int before = events(owed.journey());
        assertThat(answers.send(desk, owed, town.today(), List.of())).isNotInstanceOf(Answered.Done.class);
        assertThat(answers.missed(desk, owed, town.today())).isNotInstanceOf(Answered.Done.class);
        assertThat(events(owed.journey())).isEqualTo(before);
    }

    @Test
    void an_organisation_cannot_answer_for_another_in_a_case_that_both_see() {
        Desk health = desk(Town.HEALTH);
        Owed asked = first(health);
        refusesAll(health, of(asked, "psychological"));
        refusesAll(health, of(asked, "educational"));
        refusesAll(health, of(asked, "medical;adviser=psychological"));
        refusesAll(desk(Town.PSYCHOLOGY), asked);
    }

    private static Owed of(Owed owed, String adviser) {
        return new Owed(
                owed.journey(), adviser, owed.person(), owed.setting(), owed.times(), owed.excused(), owed.events());
    }

    @Test
    void advice_that_is_no_longer_owed_cannot_be_answered_again() {
        Desk desk = desk(Town.PSYCHOLOGY);
        Owed owed = first(desk);

        assertThat(answers.send(desk, owed, town.today(), List.of())).isInstanceOf(Answered.Done.class);

        refusesAll(desk, owed);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_does_not_send_an_adviser_back() {
        Desk desk = desk(Town.PSYCHOLOGY);
        Owed owed = first(desk);

        assertThat(answers.missed(desk, owed, town.today())).isInstanceOf(Answered.Done.class);
        assertThat(answers.send(desk, owed, town.today(), List.of())).isInstanceOf(Answered.Done.class);
    }

    @Test
    void an_officers_desk_does_not_come_in_by_this_door() {
        Desk desk = desk(Town.PSYCHOLOGY);
        Owed owed = first(desk);
        Desk officer = new Desk(Town.EXEMPLAR, Part.OFFICER, desk.account(), Optional.empty());

        refusesAll(officer, owed);
        refusesAll(new Desk(Town.EXEMPLAR, Part.ADVISER, desk.account(), Optional.empty()), owed);
        refusesAll(Desk.system(Town.EXEMPLAR), owed);
    }
}
