package sightline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.scenario.ScenarioFile;
import sightline.exchange.scenario.ScenarioReading;
import sightline.exchange.scenario.Sought;
import sightline.insight.simulation.Answer;
import sightline.insight.simulation.Outcome;
import sightline.insight.simulation.Progress;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.Search;
import sightline.insight.simulation.Simulation;

/** {@code sightline simulate}: what would happen if. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Simulates requests on their way to EHC plans, month by month, as things are and with changes:",
            "plans on time, the backlog and the waits, each as the middle of all runs and the range of four in five.",
            "The same seed gives the same result. docs/what-if.md explains the scenario file with an example."
        })
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCENARIO.yaml",
            description = "What is, what changes and what is sought; - is standard input.")
    private String file = "-";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "how often each scenario is run (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "any whole number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "how many runs at a time; changes no figure (default: one for each processor)")
    private int threads;

    @Option(names = "--json", description = "print one JSON object a scenario and month, then one for each answer")
    private boolean json;

    @Override
    public Integer call() {
        check("--runs", runs, 1, Simulation.MOST_RUNS);
        check("--threads", threads, 0, 1024);
        int hands = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        ScenarioReading reading = ScenarioFile.read(file);
        ProgressBar bar = ProgressBar.on(spec.commandLine().getErr());
        List<Outcome> outcomes = new ArrayList<>();
        for (Scenario scenario : reading.scenarios()) {
            outcomes.add(Simulation.run(scenario, runs, seed, hands, shown(bar, scenario.name())));
        }
        List<Answer> answers = new ArrayList<>();
        for (Sought sought : reading.sought()) {
            Search.Runs how = new Search.Runs(runs, seed, hands, shown(bar, "searching"));
            answers.add(Search.answer(sought.scenario(), sought.seek(), how));
        }
        print(outcomes, answers);
        return tell(reading);
    }

    private void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s is %d: give a whole number from %d to %d".formatted(option, value, least, most));
        }
    }

    private static Progress shown(ProgressBar bar, String what) {
        return (done, of) -> {
            synchronized (bar) {
                bar.at(what, done, of);
            }
        };
    }

    private void print(List<Outcome> outcomes, List<Answer> answers) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (json) {
            JsonLines lines = new JsonLines(out);
            outcomes.forEach(outcome -> outcome.months()
                    .forEach(month -> lines.print(fields -> OutcomeJson.month(fields, outcome, month))));
            answers.forEach(answer -> lines.print(fields -> OutcomeJson.answer(fields, answer)));
        } else {
            outcomes.forEach(outcome -> OutcomeTable.of(outcome).forEach(out::println));
            OutcomeTable.sideBySide(outcomes).forEach(out::println);
            answers.forEach(answer -> AnswerWords.of(answer).forEach(out::println));
        }
        out.flush();
    }

    private int tell(ScenarioReading reading) {
        PrintWriter err = spec.commandLine().getErr();
        reading.notes().forEach(err::println);
        err.flush();
        return reading.log().map(log -> EventInput.tell(log, err)).orElse(Sightline.DONE);
    }
}
