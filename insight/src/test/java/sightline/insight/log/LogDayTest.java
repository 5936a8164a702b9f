package sightline.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogDayTest {

    @TempDir
    private Path folder;

    @Test
    void days_added_one_after_the_other_make_the_log_that_all_rows_make() throws IOException {
        List<Row> rows = RandomLog.rows(11, 4_000);
        EventLog before = RandomLog.built(rows.subList(0, 2_500));
        Path file = folder.resolve("events.log");
        LogFile.write(before, file);
        EventLog log = LogFile.open(file).orElseThrow();
        for (int from = 2_500; from < rows.size(); from += 500) {
            log = with(log, rows.subList(from, from + 500));
            assertThat(RandomLog.told(log)).containsExactlyEntriesOf(RandomLog.byJourney(rows.subList(0, from + 500)));
            assertThat(log.events()).isEqualTo(from + 500);
        }
        assertThat(RandomLog.told(before)).hasSize(before.cases());
        LogFile.write(log, file);
        EventLog opened = LogFile.open(file).orElseThrow();
        assertThat(RandomLog.told(opened)).containsExactlyEntriesOf(RandomLog.byJourney(rows));
        rows.forEach(
                row -> assertThat(opened.find(row.authority(), row.journey())).isPresent());
    }

    @Test
    void the_cases_that_got_an_event_are_told() {
        List<Row> rows = RandomLog.rows(12, 300);
        EventLog log = RandomLog.built(rows);
        LogDay day = new LogDay(log);
        Row last = rows.getLast();
        day.add(last.authority(), last.person(), last.journey(), RandomLog.asAdded(last));
        day.add("new", "P", "J", RandomLog.asAdded(last));
        day.add("new", "P", "J", RandomLog.asAdded(last));
        int known = log.find(last.authority(), last.journey()).orElseThrow();
        assertThat(day.touched()).containsExactly(known, log.cases());
        EventLog grown = day.finished();
        assertThat(grown.cases()).isEqualTo(log.cases() + 1);
        assertThat(grown.id(log.cases()).authority()).isEqualTo("new");
        assertThat(new TreeMap<>(RandomLog.told(log)))
                .as("the log itself stays as it was")
                .isEqualTo(new TreeMap<>(RandomLog.byJourney(rows)));
    }

    static EventLog with(EventLog log, List<Row> rows) {
        LogDay day = new LogDay(log);
        rows.forEach(row -> day.add(row.authority(), row.person(), row.journey(), RandomLog.asAdded(row)));
        return day.finished();
    }
}
