package sightline.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {

    private static final String HEAD = "authority,person,journey,event,date,detail\n";

    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 3_000, 40_000})
    void a_file_in_any_order_becomes_what_its_rows_say(int count) {
        List<Row> rows = RandomLog.rows(count, count);
        EventLog log = RandomLog.read(RandomLog.csv(rows), said);
        assertThat(said).isEmpty();
        assertThat(RandomLog.told(log)).containsExactlyEntriesOf(RandomLog.byJourney(rows));
        assertThat(log.events()).isEqualTo(count);
    }

    @Test
    void rows_built_one_by_one_become_the_same_log() {
        List<Row> rows = RandomLog.rows(7, 5_000);
        assertThat(RandomLog.told(RandomLog.built(rows))).containsExactlyEntriesOf(RandomLog.byJourney(rows));
    }

    @Test
    void every_bad_row_is_told_with_its_line_and_never_costs_the_others() {
        EventLog log = RandomLog.read(
                HEAD + "990,P1,J1,RequestReceived,2025-01-06,\n"
                        + "990,P1,J1,Nonsense,2025-01-06,\n"
                        + "990,P1,\"J\n2\",RequestReceived,2025-02-30,\n"
                        + "\n"
                        + "990,P1,J1,RequestReceived,2025-01-06\n"
                        + "990,P1, \t,RequestReceived,2025-01-06,\n"
                        + "990,P1,J1,DraftServed,2025-3-06,\r\n"
                        + "990,\"P1,J1,DraftServed,2025-03-06,\n"
                        + "990,P1,J1,DraftServed,2025-03-06,",
                said);
        assertThat(said)
                .containsExactly(
                        "3: there is no event 'Nonsense'. Look up the names in the guide.",
                        "4: '2025-02-30' is no date. Write it as 2026-02-14.",
                        "7: it has 5 fields and the header has 6. Give every row the same columns.",
                        "8: it names no journey. Fill in the column journey.",
                        "9: '2025-3-06' is no date. Write it as 2026-02-14.");
        assertThat(log.events()).isEqualTo(3);
    }

    @Test
    void lines_may_end_in_either_way_and_columns_stand_in_any_order() {
        EventLog log = RandomLog.read(
                "Date,detail,event,journey,more,person,authority\r\n"
                        + "2025-01-06,\"a=\"\"b\"\"\",RequestReceived,J1,x,P1,990\r"
                        + "2025-01-05,,DraftServed,J1,y,P1,990\r\n",
                said);
        assertThat(said).isEmpty();
        assertThat(RandomLog.told(log).values().iterator().next())
                .extracting(Row::csv)
                .containsExactly(
                        "990,P1,J1,DraftServed,2025-01-05,", "990,P1,J1,RequestReceived,2025-01-06,\"a=\"\"b\"\"\"");
    }

    @Test
    void a_detail_is_asked_what_it_says_only_where_that_is_wanted() {
        String csv = HEAD + "990,P1,J1,AdviceRequested,2025-01-06,\n990,P1,J1,DraftServed,2025-01-07,recorded=soon\n";
        assertThat(RandomLog.read(csv, said).events()).isEqualTo(2);
        assertThat(said).isEmpty();
        assertThat(RandomLog.read(csv, Details.UNDERSTOOD, said).events()).isZero();
        assertThat(said).hasSize(2);
        assertThat(said.getLast()).contains("'soon' in recorded is no date");
    }

    @Test
    void what_came_before_the_file_broke_off_is_kept() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        String first = HEAD + "990,P1,J1,RequestReceived,2025-01-06,\n990,P1,J1,DraftSe";
        LogReader reader = new LogReader(
                new SequenceInputStream(new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)), broken));
        EventLog log = reader.read(Details.AS_WRITTEN, new Faults() {
            @Override
            public void row() {}

            @Override
            public void fault(long line, String why) {
                said.add(line + " is left out");
            }

            @Override
            public void brokenOff() {
                said.add("broken off");
            }
        });
        assertThat(said).containsExactly("3 is left out", "broken off");
        assertThat(log.events()).isEqualTo(1);
    }

    @Test
    void an_empty_file_and_a_missing_column_are_told() throws IOException {
        assertThat(new LogReader(InputStream.nullInputStream()).isEmpty()).isTrue();
        LogReader reader = new LogReader(
                new ByteArrayInputStream("authority,person,journey,event,date\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.isEmpty()).isFalse();
        assertThat(reader.missing()).hasValue("detail");
    }

    @Test
    void a_journey_with_the_name_of_another_authority_s_is_a_journey_of_its_own() {
        EventLog log = RandomLog.read(
                HEAD + "990,P1,J1,RequestReceived,2025-01-06,\n991,P1,J1,RequestReceived,2025-01-06,\n", said);
        assertThat(log.cases()).isEqualTo(2);
        assertThat(log.find("991", "J1")).hasValue(1);
        assertThat(log.find("992", "J1")).isEmpty();
        assertThat(log.person(0)).isNotEqualTo(log.person(1));
    }
}
