package sightline.bench.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;

/** How long somebody waits for a command that needs no server. */
public final class StartOfCommands implements Benchmark {

    private static final int ROUNDS = 10;
    private static final double GOAL = 1_000;
    private static final int YEAR = 2024;

    @Override
    public About about() {
        return new About(
                "start",
                "time until a command has ended, run as people run it",
                "java -version with the same options, straight after each command");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        ground.launcher()
                .ifPresentOrElse(
                        launcher -> measure(commands(launcher.toString(), ground.scratch()), findings),
                        () -> findings.accept(new Finding.NotMeasured(
                                "the commands", "the launcher isn't known; run ./sightline bench")));
    }

    private static Map<String, List<String>> commands(String launcher, Path scratch) {
        Path series = Invented.series(scratch.resolve("series.csv"));
        Path panel = Invented.panel(scratch.resolve("panel.csv"), YEAR);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("sightline --help", List.of(launcher, "--help"));
        commands.put("sightline spc, 36 points", List.of(launcher, "spc", series.toString()));
        commands.put(
                "sightline watch --published, 153 authorities and 11 years",
                List.of(launcher, "watch", "--published", panel.toString(), "--year", Integer.toString(YEAR)));
        return commands;
    }

    private static void measure(Map<String, List<String>> commands, Consumer<Finding> findings) {
        List<String> reference = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-version");
        Map<String, List<Round>> rounds = new LinkedHashMap<>();
        commands.forEach((name, command) -> {
            int status = Timed.run(command).status();
            if (status == 0) {
                rounds.put(name, new ArrayList<>());
            } else {
                findings.accept(new Finding.NotMeasured(name, "ends with status %d".formatted(status)));
            }
        });
        for (int i = 0; i < ROUNDS; i++) {
            rounds.forEach((name, measured) ->
                    measured.add(new Round(took(commands.getOrDefault(name, reference)), took(reference))));
        }
        rounds.forEach((name, measured) -> findings.accept(
                new Finding.Measured(name, Comparison.ofMedians(measured).within(GOAL))));
    }

    private static Sample took(List<String> command) {
        return Sample.of(Timed.run(command).milliseconds());
    }

    /** A process that has ended. */
    private record Timed(int status, double milliseconds) {

        static Timed run(List<String> command) {
            long start = System.nanoTime();
            try {
                int status = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                return new Timed(status, (System.nanoTime() - start) / 1e6);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
