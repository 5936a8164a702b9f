package sightline.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.exchange.series.SeriesFile;
import sightline.exchange.series.SeriesReading;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Refusal;

/** {@code sightline spc}: a series of values on a control chart. */
@Command(
        name = "spc",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a series of values on an XmR control chart and says which are signals.",
            "The rules and figures are those of NHSRplotthedots 0.2.2."
        })
final class SpcCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SERIES.csv",
            description = "Rows of date,value below that header; may be gzipped; - is standard input.")
    private String file = "-";

    @Mixin
    private ChartChoices choices = new ChartChoices();

    @Option(names = "--json", description = "Print one JSON object a point.")
    private boolean json;

    @Override
    public Integer call() {
        ChartOptions options = choices.options();
        SeriesReading reading = SeriesFile.read(file);
        Refusal.of(reading.points(), options).ifPresent(refusal -> {
            throw new UnusableInput(refusal.what(), refusal.next());
        });
        print(ControlChart.of(reading.points(), options), System.out);
        return tell(reading);
    }

    private void print(ControlChart chart, PrintStream out) {
        if (json) {
            JsonLines lines = new JsonLines(out);
            chart.points().forEach(point -> lines.print(fields -> ChartJson.write(fields, point, chart.options())));
        } else {
            ChartTable.of(chart).forEach(out::println);
        }
    }

    private int tell(SeriesReading reading) {
        if (reading.faults().isEmpty()) {
            return Sightline.DONE;
        }
        var err = spec.commandLine().getErr();
        reading.faults().stream().map(Remark::asLine).forEach(err::println);
        int faults = reading.faults().size();
        err.printf("%s left out.%n", faults == 1 ? "1 row was" : faults + " rows were");
        err.flush();
        return Sightline.DATA_HAS_ERRORS;
    }
}
