package sightline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.projection.PopulationFile;
import sightline.exchange.projection.TransitionFile;
import sightline.insight.projection.Count;
import sightline.insight.projection.Grouping;
import sightline.insight.projection.Projection;
import tools.jackson.core.JsonGenerator;

/** {@code sightline project}: how many children will have plans. */
@Command(
        name = "project",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Projects how many children will have plans, by age, need and setting, from what became of each so far.",
            "The same seed gives the same result. docs/what-if.md explains both files."
        })
final class ProjectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "TRANSITIONS.csv",
            description = "A row a child and year, as witan.send takes it; may be gzipped; - is standard input.")
    private String transitions = "-";

    @Option(
            names = "--population",
            required = true,
            paramLabel = "POP.csv",
            description = "children in the area: calendar-year,academic-year,population")
    private String population = "";

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "5",
            description = "how many years ahead (default: ${DEFAULT-VALUE})")
    private int years;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1000",
            description = "how often it is run (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "any whole number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON object a year and group")
    private boolean json;

    @Override
    public Integer call() {
        check("--years", years, 30);
        check("--runs", runs, Projection.MOST_RUNS);
        TransitionFile.Reading children = TransitionFile.read(transitions);
        PopulationFile.Reading area = PopulationFile.read(population);
        int threads = Runtime.getRuntime().availableProcessors();
        List<Count> counts = Projection.of(
                children.transitions(), area.population(), years, new Projection.Chance(runs, seed, threads));
        print(counts);
        PrintWriter err = spec.commandLine().getErr();
        int wanted = children.transitions().lastYear() + years;
        if (area.population().lastYear() < wanted) {
            err.printf(
                    "The population is known up to %d; that year stands for those after it.%n",
                    area.population().lastYear());
            err.flush();
        }
        return Math.max(EventInput.tell(children.file(), err), EventInput.tell(area.file(), err));
    }

    private void check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new ParameterException(
                    spec.commandLine(), "%s is %d: give a whole number from 1 to %d".formatted(option, value, most));
        }
    }

    private void print(List<Count> counts) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (json) {
            JsonLines lines = new JsonLines(out);
            counts.forEach(count -> lines.print(fields -> write(fields, count)));
        } else {
            for (Grouping by : Grouping.values()) {
                ProjectionTable.of(counts, by).forEach(out::println);
            }
        }
        out.flush();
    }

    private static void write(JsonGenerator json, Count count) {
        json.writeNumberProperty("year", count.year());
        json.writeStringProperty("by", count.by().words());
        json.writeStringProperty("group", count.group());
        json.writeNumberProperty("mean", count.mean());
        json.writeNumberProperty("sd", count.sd());
        json.writeNumberProperty("median", count.median());
        json.writeNumberProperty("low", count.low());
        json.writeNumberProperty("high", count.high());
    }
}
