package sightline.bench.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sightline.insight.flow.Durations;
import sightline.insight.flow.Flow;
import sightline.insight.flow.FlowCount;
import sightline.insight.flow.Variants;
import sightline.insight.lawful.Conformance;
import sightline.insight.lawful.OnTime;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.Details;
import sightline.insight.log.EventLog;
import sightline.insight.log.Faults;
import sightline.insight.log.LogBuilder;
import sightline.insight.log.LogDay;
import sightline.insight.log.LogFile;
import sightline.insight.log.LogReader;
import sightline.insight.log.Scan;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** Our side: each piece of work gives one number that depends on all of it. */
final class ColumnLog {

    private static final Counting COUNTING =
            new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());

    private ColumnLog() {}

    static EventLog load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new LogReader(in).read(Details.AS_WRITTEN, new NoFaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventLog open(Path file) {
        try {
            return LogFile.open(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long onTime(EventLog log) {
        OnTime onTime = new OnTime(LawBook.england(), COUNTING);
        Scan.all(log, onTime);
        return figures(log, onTime);
    }

    private static long figures(EventLog log, OnTime onTime) {
        long plans = 0;
        long within = 0;
        for (int authority = 0; authority < log.authorities().size(); authority++) {
            for (var month : onTime.of(log, log.authorities().word(authority)).values()) {
                plans += month.plans();
                within += month.within20();
            }
        }
        return plans * 1_000_000 + within;
    }

    static long follows(EventLog log) {
        FlowCount count = new FlowCount();
        Scan.all(log, count);
        return figures(count.flow());
    }

    private static long figures(Flow flow) {
        return flow.arrows().stream().mapToLong(Flow.Arrow::count).sum() * 1000
                + flow.arrows().size();
    }

    static long variants(EventLog log) {
        Variants variants = new Variants();
        Scan.all(log, variants);
        return variants.distinct();
    }

    static long durations(EventLog log) {
        Durations durations = new Durations();
        Scan.all(log, durations);
        return durations.figures().orElseThrow().sum();
    }

    static long conformance(EventLog log) {
        Conformance conformance = new Conformance(LawBook.england(), COUNTING);
        Scan.all(log, conformance);
        return conformance.clean() + conformance.outcomes().size();
    }

    /** All measures in one passage. */
    static List<CaseMeasure> all(EventLog log) {
        List<CaseMeasure> measures = List.of(
                new OnTime(LawBook.england(), COUNTING),
                new FlowCount(),
                new Variants(),
                new Durations(),
                new Conformance(LawBook.england(), COUNTING));
        Scan.all(log, measures.toArray(CaseMeasure[]::new));
        return measures;
    }

    /** A row that is added. */
    record Added(String authority, String person, String journey, LogBuilder.Row row) {}

    static List<Added> rows(Path file) {
        EventLog log = load(file);
        List<Added> rows = new ArrayList<>();
        for (int number = 0; number < log.cases(); number++) {
            var id = log.id(number);
            for (int place = log.from(number); place < log.to(number); place++) {
                EventName name = EventLog.name(log.activity(place));
                rows.add(new Added(
                        id.authority(),
                        id.person(),
                        id.journey(),
                        new LogBuilder.Row(
                                name,
                                java.time.LocalDate.ofEpochDay(log.day(place)),
                                log.details().word(log.detail(place)))));
            }
        }
        return rows;
    }

    /** Adds a day and brings every measure up to it; then takes the day back, so that it can be done again. */
    static long addDay(EventLog log, List<Added> rows, CaseMeasure[] measures) {
        LogDay day = new LogDay(log);
        rows.forEach(row -> day.add(row.authority(), row.person(), row.journey(), row.row()));
        int[] touched = day.touched();
        EventLog grown = day.finished();
        Scan.some(log, touched, -1, measures);
        Scan.some(grown, touched, 1, measures);
        long figures = figures(grown, (OnTime) measures[0]);
        Scan.some(grown, touched, -1, measures);
        Scan.some(log, touched, 1, measures);
        return figures;
    }

    /** An invented log has no faults. */
    private record NoFaults() implements Faults {

        @Override
        public void row() {}

        @Override
        public void fault(long line, String why) {
            throw new IllegalStateException("Line %d: %s".formatted(line, why));
        }

        @Override
        public void brokenOff() {
            throw new IllegalStateException("The file breaks off");
        }
    }
}
