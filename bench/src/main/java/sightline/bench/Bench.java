package sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.bench.measure.Finding;
import sightline.bench.report.JsonLines;
import sightline.bench.report.Machine;
import sightline.bench.report.RawRun;
import sightline.bench.report.Report;
import sightline.bench.report.Table;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.Ground;
import sightline.service.time.WallClock;

/** The command {@code sightline bench}: speed, always as a ratio against a reference in the same run. */
@Command(
        name = "sightline bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast Sightline is on this machine, each time beside a reference in the same run.",
            "Every single value is kept in bench/target/runs."
        })
public final class Bench implements Callable<Integer> {

    private static final String LAUNCHER = "sightline.launcher";

    private final Clock clock;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "pages, start, spc, import or verify; all unless you say.")
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print one JSON object a finding.")
    private boolean json;

    private Bench(Clock clock) {
        this.clock = clock;
    }

    /** Measures what the arguments name and exits. */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Bench(new WallClock().clock()));
        line.setParameterExceptionHandler((wrong, given) -> {
            line.getErr().printf("%s. See './sightline bench --help'.%n", wrong.getMessage());
            return 2;
        });
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Subject> chosen = names.isEmpty()
                ? List.of(Subject.values())
                : names.stream().map(this::subject).toList();
        Path scratch = Files.createTempDirectory("sightline-bench");
        try {
            measure(
                    chosen,
                    new Ground(Optional.ofNullable(System.getProperty(LAUNCHER)).map(Path::of), scratch));
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private Subject subject(String name) {
        return Subject.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no benchmark \"%s\": give %s".formatted(name, Subject.names())));
    }

    private void measure(List<Subject> chosen, Ground ground) {
        Machine machine = Machine.here();
        RawRun raw = RawRun.in(
                ground.project().resolve("bench/target/runs"),
                ZonedDateTime.ofInstant(clock.instant(), clock.getZone()),
                machine);
        Report printed = json ? new JsonLines(System.out) : new Table(System.out);
        System.err.println(machine.words());
        for (Subject subject : chosen) {
            Benchmark benchmark = subject.benchmark();
            printed.begins(benchmark.about());
            benchmark.run(ground, finding -> tell(benchmark, finding, List.of(printed, raw)));
        }
        System.err.printf("%nEvery value is in %s.%n", raw.file());
    }

    private static void tell(Benchmark benchmark, Finding finding, List<Report> reports) {
        reports.forEach(report -> report.found(benchmark.about(), finding));
    }
}
