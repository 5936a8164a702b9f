package sightline.bench.subject;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.stax2.XMLStreamReader2;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.measure.ProcessTime;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;
import sightline.bench.measure.Throughput;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.exchange.sen2.rule.Check;

/** Checking a SEN2 return of a hundred megabytes by every rule, and making journeys of it. */
public final class ChecksOfReturns implements Benchmark {

    private static final String HEAP = "-Xmx64m";
    private static final int PROCESSES = 3;
    private static final CpuTime CPU = new CpuTime(3, 7, 1);
    private static final double MEGABYTE = 1e6;

    /** Seven tenths of the reference's speed. */
    private static final double TIMES_THE_REFERENCE = 1 / 0.7;

    @Override
    public About about() {
        return new About(
                "sen2",
                "processor time of checking an invented return of 100 MB by every rule, and of making journeys of it",
                "passing over every event of the same file with the same parser, Woodstox, and looking at none");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        ground.launcher()
                .ifPresentOrElse(
                        launcher -> measure(launcher.toString(), ground.scratch(), findings),
                        () -> findings.accept(new Finding.NotMeasured(
                                "SEN2 returns", "the launcher isn't known; run ./sightline bench")));
    }

    private static void measure(String launcher, Path scratch, Consumer<Finding> findings) {
        Path file = InventedReturn.write(launcher, scratch);
        Form form = Form.of(2026).orElseThrow();
        Optional<Throughput> megabytes = Optional.of(new Throughput(Math.round(size(file) / MEGABYTE), "MB"));
        findings.accept(new Finding.Measured(
                "checked by every rule, in memory, by the clock on the wall (two threads)",
                Comparison.ofMedians(
                                CPU.alternateOnTheWall(() -> checked(file, form), () -> ReadEveryEvent.count(file)))
                        .withinTimes(TIMES_THE_REFERENCE),
                megabytes));
        findings.accept(new Finding.Measured(
                "the same by the clock of the processor, both threads together",
                Comparison.ofMedians(CPU.alternate(() -> checked(file, form), () -> ReadEveryEvent.count(file))),
                megabytes));
        findings.accept(new Finding.Measured(
                "made into journeys, in memory",
                Comparison.ofMedians(CPU.alternate(() -> told(file, form), () -> ReadEveryEvent.count(file))),
                megabytes));
        findings.accept(new Finding.Measured(
                "sightline sen2 check, the whole process in a heap of 64 MB",
                Comparison.ofMedians(processes(launcher, file)),
                megabytes));
    }

    private static double size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long checked(Path file, Form form) {
        try (InputStream in = Files.newInputStream(file)) {
            return Check.of(in, "The return", form, finding -> {}).persons();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long told(Path file, Form form) {
        ReturnJournal journal = new ReturnJournal(form.survey());
        long[] events = new long[1];
        try (InputStream in = Files.newInputStream(file)) {
            ReturnReader.read(in, "The return", form, new Hearer() {
                @Override
                public void header(Section header) {
                    // whose it is costs nothing
                }

                @Override
                public void person(int index, Section person) {
                    events[0] += journal.events(index, person).size();
                }

                @Override
                public void fault(Fault fault) {
                    throw new IllegalStateException(fault.message());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events[0];
    }

    /** The launcher gives the command 64 MB; if that weren't enough, it would not end with status 0. */
    private static List<Round> processes(String launcher, Path file) {
        String classes = Stream.of(ReadEveryEvent.class, WstxInputFactory.class, XMLStreamReader2.class)
                .map(type -> Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        List<String> reference = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                ReadEveryEvent.class.getName(),
                file.toString());
        List<String> command = List.of(launcher, "sen2", "check", file.toString(), "--json");
        List<Round> rounds = new ArrayList<>();
        for (int i = -1; i < PROCESSES; i++) {
            Round round = new Round(
                    Sample.of(ProcessTime.milliseconds(command)), Sample.of(ProcessTime.milliseconds(reference)));
            if (i >= 0) {
                rounds.add(round);
            }
        }
        return rounds;
    }
}
