package sightline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.ColumnFile;
import sightline.exchange.events.LogReading;
import sightline.insight.flow.Flow;
import sightline.insight.flow.FlowCount;
import sightline.insight.flow.Selection;
import sightline.insight.log.Details;
import sightline.insight.log.EventLog;
import sightline.service.page.flow.FlowPicture;

/** {@code sightline map}: which events follow each other, how often and after how long. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Maps the journeys of an event log: which events directly follow each other, how often, and after how long.",
            "The order is that of dates; on one day that of the file. What was corrected counts as it stands at the end."
        })
final class MapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw the map into this file; - is standard output.")
    private Optional<String> svg = Optional.empty();

    @Option(
            names = "--more",
            description = "With --json: also the journeys of each event and step, and its fewest and most days and"
                    + " their standard deviation.")
    private boolean more;

    @Mixin
    private MapChoices choices = new MapChoices();

    @Override
    public Integer call() {
        Selection selection = choices.selection();
        Optional<Selection> other = choices.other(selection);
        int floor = choices.floor();
        if (svg.isPresent() && (json || other.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--svg draws one map; leave out --json and --compare, or call again for them");
        }
        LogReading reading = ColumnFile.read(file, Details.AS_WRITTEN);
        Flow flow = flow(reading.log(), selection);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (svg.isPresent()) {
            draw(FlowPicture.of(MapTitle.of(selection), flow, floor), svg.get(), out);
        } else if (other.isPresent()) {
            MapPair pair = new MapPair(
                    flow.atLeast(floor), flow(reading.log(), other.get()).atLeast(floor));
            if (json) {
                new JsonLines(out).print(pair::write);
            } else {
                pair.lines(MapTitle.of(selection), MapTitle.of(other.get())).forEach(out::println);
            }
        } else if (json) {
            new JsonLines(out).print(fields -> new MapJson(more).write(fields, flow.atLeast(floor)));
        } else {
            MapTable.lines(FlowPicture.of(MapTitle.of(selection), flow, floor)).forEach(out::println);
        }
        out.flush();
        return EventInput.tell(reading.file(), spec.commandLine().getErr());
    }

    private static Flow flow(EventLog log, Selection selection) {
        selection
                .authority()
                .filter(code -> log.authorities().number(code, 0).isEmpty())
                .ifPresent(code -> {
                    throw new UnusableInput(
                            "The log has no authority '%s'.".formatted(code),
                            "Give a code that stands in its first column.");
                });
        return FlowCount.of(log, selection);
    }

    private void draw(FlowPicture picture, String name, PrintStream out) {
        String drawn = picture.svg("map");
        if (name.equals("-")) {
            out.println(drawn);
            return;
        }
        try {
            Files.writeString(Path.of(name), drawn + "\n");
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput(
                    "Can't write %s.".formatted(name), "Check that its folder is there, may be written and has room.");
        }
        spec.commandLine().getErr().println(picture.words().sentence());
        spec.commandLine().getErr().flush();
    }
}
