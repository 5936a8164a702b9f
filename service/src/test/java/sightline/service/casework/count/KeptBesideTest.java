package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.insight.disclosure.Range;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;

/** What is told beside the events: from messages and from who holds which case. */
@CaseSite
final class KeptBesideTest {

    private static final YearMonth LONG_AGO = YearMonth.of(2019, 6);

    @Autowired
    private KeptBeside beside;

    @Autowired
    private Gate gate;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Town town;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
    }

    private Month told(YearMonth month) {
        Month empty = new Month(month, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), Map.of());
        return beside.in(Town.EXEMPLAR, new TreeMap<>(Map.of(month, empty)))
                .values()
                .iterator()
                .next();
    }

    @Test
    void families_are_answered_soon_where_it_took_five_working_days_and_not_where_nobody_did() {
        assertThat(told(LONG_AGO).share(LiveFigures.ANSWERED.id()))
                .isEqualTo(new Share(OptionalLong.empty(), OptionalLong.empty()));
        // 3 June 2019 is a Monday: the Monday after is the fifth working day, the Tuesday after it the sixth
        for (int i = 0; i < 7; i++) {
            message(LocalDate.of(2019, 6, 3), "2019-06-10");
            message(LocalDate.of(2019, 6, 3), i < 3 ? "2019-06-11" : "");
            message(LocalDate.of(2019, 5, 30), "2019-05-31");
        }
        Share share = told(LONG_AGO).share(LiveFigures.ANSWERED.id());
        assertThat(share.whole()).hasValue(14);
        assertThat(share.part()).hasValue(7);
        message(LocalDate.of(2019, 6, 28), "2019-07-01");
        assertThat(told(LONG_AGO).share(LiveFigures.ANSWERED.id()).part())
                .as("an answer of July is not known at the end of June")
                .hasValue(7);
    }

    private void message(LocalDate came, String answered) {
        gate.at(
                Desk.system(Town.EXEMPLAR),
                () -> database.sql("""
                        insert into casework.contact (authority, journey, received, from_whom, channel, about, words, at,
                            answered, answer)
                        values (:authority, :journey, :came::date + interval '12 hours', 'A parent', 'PHONE', 'PROGRESS',
                            'Where is it?', now(), nullif(:answered, '')::date + interval '13 hours',
                            case when :answered = '' then null else 'Here.' end)
                        """)
                        .param("authority", Town.EXEMPLAR)
                        .param("journey", town.made(Town.EXEMPLAR).getFirst())
                        .param("came", came)
                        .param("answered", answered)
                        .update());
    }

    @Test
    void a_caseload_is_what_officers_hold_at_the_end_of_the_month() {
        LocalDate today = town.today();
        long cases = held("count(*)");
        Share share = told(YearMonth.from(today)).share(LiveFigures.CASELOAD.id());
        assertThat(share.whole()).hasValue(held("count(distinct officer)"));
        assertThat(share.part()).hasValue(Range.rounded(cases));
        assertThat(told(LONG_AGO).share(LiveFigures.CASELOAD.id())).isEqualTo(Share.HIDDEN);
    }

    private long held(String what) {
        return gate.at(
                Desk.system(Town.EXEMPLAR),
                () -> database.sql("select " + what
                                + " from casework.standing where authority = '990' and officer is not null"
                                + " and state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')")
                        .query(Long.class)
                        .single());
    }
}
