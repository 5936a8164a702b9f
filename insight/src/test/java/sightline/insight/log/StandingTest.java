package sightline.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String HEAD = "authority,person,journey,event,date,detail\n";

    @Test
    void what_was_put_right_stands_as_it_is_right_and_what_was_taken_back_is_gone() {
        List<String> said = new ArrayList<>();
        EventLog log = RandomLog.read(
                HEAD + "990,P1,J1,RequestReceived,2025-01-06,\n"
                        + "990,P1,J1,AdviceRequested,2025-01-07,\n"
                        + "990,P1,J1,DraftServed,2025-03-01,\n"
                        + "990,P1,J1,EventCorrected,2025-03-09,event=DraftServed;on=2025-03-01;happenedOn=2025-02-20;"
                        + "reason=typing;by=officer\n"
                        + "990,P2,J2,RequestReceived,2025-01-08,\n"
                        + "990,P2,J2,DecidedToAssess,2025-01-09,\n"
                        + "990,P2,J2,EventReversed,2025-01-10,event=DecidedToAssess;on=2025-01-09;reason=other "
                        + "child;by=officer\n"
                        + "990,P3,J3,RequestReceived,2025-01-11,\n",
                said);
        assertThat(said).isEmpty();
        assertThat(RandomLog.told(Standing.of(log)).values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.journey() + " " + row.event().written() + " " + row.day()))
                .containsExactly(
                        "J1 RequestReceived 2025-01-06",
                        "J1 AdviceRequested 2025-01-07",
                        "J1 DraftServed 2025-02-20",
                        "J2 RequestReceived 2025-01-08",
                        "J3 RequestReceived 2025-01-11");
        assertThat(Standing.of(log).events()).isEqualTo(5);
    }

    @Test
    void a_log_without_corrections_is_the_same() {
        EventLog log = RandomLog.built(RandomLog.rows(3, 100));
        assertThat(Standing.of(log)).isSameAs(log);
    }
}
