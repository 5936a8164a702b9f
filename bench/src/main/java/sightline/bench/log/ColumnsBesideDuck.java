package sightline.bench.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.measure.ProcessTime;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;
import sightline.bench.subject.About;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.Ground;
import sightline.insight.lawful.OnTime;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.EventLog;
import sightline.insight.log.LogFile;
import sightline.journey.law.LawBook;

/** Ten million events: reading, opening, counting, judging, and adding a day. */
public final class ColumnsBesideDuck implements Benchmark {

    private static final int EVENTS = Integer.getInteger("sightline.bench.events", 10_000_000);
    private static final int A_DAY = 11_500;
    private static final int BYTES_AN_EVENT = 40;
    private static final CpuTime FEW = new CpuTime(1, 3, 1);
    private static final CpuTime SOME = new CpuTime(2, 5, 1);

    @Override
    public About about() {
        return new About(
                "log",
                "processor time of this process on an invented log of %,d events; files are read from the disk's cache"
                        .formatted(EVENTS + A_DAY),
                "DuckDB on one thread, in the same process and run, on the same log; queries on numbers and enumerations");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        Path csv = ground.scratch().resolve("events.csv");
        Path day = ground.scratch().resolve("day.csv");
        InventedLog.write(EVENTS + A_DAY, A_DAY, csv, day);
        try (DuckLog duck = new DuckLog()) {
            measure(ground.scratch(), csv, day, duck, findings);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void measure(Path scratch, Path csv, Path day, DuckLog duck, Consumer<Finding> findings)
            throws IOException {
        List<Round> loading = FEW.alternate(() -> ColumnLog.load(csv).events(), () -> duck.load(csv));
        double megabytes = Files.size(csv) / 1e6;
        findings.accept(found("read %.0f MB of CSV".formatted(megabytes), loading, 0.65));
        duck.code();
        littleRoom(csv, loading, findings);
        EventLog read = ColumnLog.load(csv);
        Path store = scratch.resolve("events.log");
        LogFile.write(read, store);
        double bytes = Files.size(store) / (double) read.events();
        EventLog log = ColumnLog.open(store);
        same(ColumnLog.onTime(log), duck.onTime());
        same(ColumnLog.follows(log), duck.follows());
        same(ColumnLog.variants(log), duck.variants());
        same(ColumnLog.durations(log), duck.durations());
        findings.accept(within(
                "open the file (%.1f bytes an event) and count on time".formatted(bytes),
                SOME.alternate(() -> ColumnLog.onTime(ColumnLog.open(store)), duck::onTime),
                300));
        findings.accept(
                found("plans on time by authority and month", against(log, ColumnLog::onTime, duck::onTime), 0.15));
        findings.accept(found(
                "what follows what: count, mean, median, min, max, sd",
                against(log, ColumnLog::follows, duck::follows),
                0.08));
        findings.accept(found(
                "variants: %,d".formatted(ColumnLog.variants(log)),
                against(log, ColumnLog::variants, duck::variants),
                1));
        findings.accept(found("how long journeys are", against(log, ColumnLog::durations, duck::durations), 1));
        findings.accept(within(
                "21 rules of the law (DuckDB: one of them)",
                against(log, ColumnLog::conformance, duck::adviceIn),
                300));
        findings.accept(within(
                "all of these in one passage (DuckDB: what follows what)",
                against(log, all -> ColumnLog.all(all).size(), duck::follows),
                1_000));
        addDay(log, day, duck, findings);
    }

    private static void addDay(EventLog log, Path day, DuckLog duck, Consumer<Finding> findings) {
        List<ColumnLog.Added> rows = ColumnLog.rows(day);
        CaseMeasure[] measures = ColumnLog.all(log).toArray(CaseMeasure[]::new);
        same(ColumnLog.addDay(log, rows, measures), duck.add(day));
        findings.accept(within(
                "add a day of %,d events and bring all of these up to it, and back".formatted(rows.size()),
                new CpuTime(10, 15, 1).alternate(() -> ColumnLog.addDay(log, rows, measures), () -> duck.add(day)),
                50));
    }

    private static List<Round> against(
            EventLog log, ToLongFunction<EventLog> ours, LongSupplier reference) {
        return SOME.alternate(() -> ours.applyAsLong(log), reference);
    }

    /** The same file in a process of its own whose heap has forty bytes an event. */
    private static void littleRoom(Path csv, List<Round> loading, Consumer<Finding> findings) {
        long megabytes = (long) EVENTS * BYTES_AN_EVENT / 1_000_000;
        String what = "read it and map it in a process with a heap of %d MB".formatted(megabytes);
        String classes = Stream.of(LoadInLittleRoom.class, OnTime.class, LawBook.class)
                .map(type -> Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx%dm".formatted(megabytes),
                "-cp",
                classes,
                LoadInLittleRoom.class.getName(),
                csv.toString());
        try {
            List<Round> rounds = new ArrayList<>();
            for (Round round : loading) {
                rounds.add(new Round(Sample.of(ProcessTime.milliseconds(command)), round.reference()));
            }
            findings.accept(new Finding.Measured(what, Comparison.ofMedians(rounds)));
        } catch (IllegalStateException e) {
            findings.accept(new Finding.NotMeasured(what, "it ran out of it"));
        }
    }

    private static Finding found(String what, List<Round> rounds, double times) {
        return new Finding.Measured(what, Comparison.ofMedians(rounds).withinTimes(times));
    }

    private static Finding within(String what, List<Round> rounds, double milliseconds) {
        return new Finding.Measured(what, Comparison.ofMedians(rounds).within(milliseconds));
    }

    private static void same(long ours, long reference) {
        if (ours != reference) {
            throw new IllegalStateException("Ours is %d and DuckDB's is %d".formatted(ours, reference));
        }
    }
}
