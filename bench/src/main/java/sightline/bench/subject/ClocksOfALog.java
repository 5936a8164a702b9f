package sightline.bench.subject;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.ProcessTime;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;

/** Every clock of a million events: what the command costs in all, beside a process that only reads the file. */
public final class ClocksOfALog implements Benchmark {

    private static final int ROUNDS = 7;
    private static final int TIMES_THE_REFERENCE = 5;
    private static final String PERSONS = "40800";

    @Override
    public About about() {
        return new About(
                "clocks",
                "processor time of the whole command, user and system, on an invented log of a million events",
                "a process with the same options of Java that reads every cell of that log with FastCSV");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        ground.launcher()
                .ifPresentOrElse(
                        launcher -> measure(launcher.toString(), ground.scratch(), findings),
                        () -> findings.accept(new Finding.NotMeasured(
                                "sightline clocks", "the launcher isn't known; run ./sightline bench")));
    }

    private static void measure(String launcher, Path scratch, Consumer<Finding> findings) {
        String log = scratch.resolve("events.csv").toString();
        ProcessTime.milliseconds(
                List.of(launcher, "generate", "--persons", PERSONS, "--years", "4", "--seed", "1", "-o", log));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("sightline clocks --json, as of the end", clocks(launcher, log, "2026-06-30"));
        commands.put("sightline clocks --json, as of the middle", clocks(launcher, log, "2024-01-15"));
        List<String> reference = reference(log);
        commands.forEach((name, command) -> {
            List<Round> rounds = new ArrayList<>();
            for (int i = -1; i < ROUNDS; i++) {
                Round round = new Round(
                        Sample.of(ProcessTime.milliseconds(command)), Sample.of(ProcessTime.milliseconds(reference)));
                if (i >= 0) {
                    rounds.add(round);
                }
            }
            findings.accept(
                    new Finding.Measured(name, Comparison.ofMedians(rounds).withinTimes(TIMES_THE_REFERENCE)));
        });
    }

    private static List<String> clocks(String launcher, String log, String day) {
        return List.of(launcher, "clocks", log, "--as-of", day, "--json");
    }

    private static List<String> reference(String log) {
        String classes = Stream.of(ReadEveryCell.class, CsvReader.class)
                .map(type -> Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                ReadEveryCell.class.getName(),
                log);
    }
}
