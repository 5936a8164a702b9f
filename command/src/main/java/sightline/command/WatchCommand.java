package sightline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.panel.BadRow;
import sightline.exchange.panel.NamedRow;
import sightline.exchange.panel.PanelFile;
import sightline.exchange.panel.PanelReader;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;

/** {@code sightline watch}: what to look at before it goes wrong. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "",
        customSynopsis = {
            "sightline watch EVENTS.csv --as-of DATE[,DATE...] [--json]",
            "       sightline watch --published PANEL.csv --year YEAR [--json]"
        },
        description = {
            "From an event log: what a committee would be told on each day, from that day's knowledge alone.",
            "From the published figures: authorities ranked by the risk that fewer than 30%% of new plans are on time"
                    + " next year, with an alert where work is piling up."
        })
final class WatchCommand implements Callable<Integer> {

    @Option(
            names = "--published",
            paramLabel = "PANEL.csv",
            description = "the published figures, one row an authority and calendar year; - for standard input")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the calendar year whose figures are looked at; no later figure is used")
    private Optional<Integer> year = Optional.empty();

    @Parameters(
            arity = "0..1",
            paramLabel = "EVENTS.csv",
            description = "an event log: rows of authority,person,journey,event,date,detail; - for standard input")
    private Optional<String> events = Optional.empty();

    @Option(
            names = "--as-of",
            split = ",",
            paramLabel = "DATE",
            description = "the day, or several with commas; what happened or was written down later is not used")
    private List<String> asOf = List.of();

    @Option(names = "--json", description = "print one JSON object a line")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (published.isPresent() == events.isPresent()) {
            throw wrong("Say what to watch: EVENTS.csv with --as-of DATE, or --published PANEL.csv with --year YEAR");
        }
        return events.isPresent() ? watchEvents(events.get()) : watchPublished(published.orElseThrow());
    }

    private int watchEvents(String file) {
        if (year.isPresent()) {
            throw wrong("--year goes with --published; for an event log give --as-of DATE");
        }
        if (asOf.isEmpty()) {
            throw wrong("--as-of is missing: say from which day's knowledge, such as --as-of 2026-02-14");
        }
        List<LocalDate> days = asOf.stream()
                .map(day -> EventInput.date(spec, "--as-of", Optional.of(day)).orElseThrow())
                .toList();
        return new WatchEvents(file, days, json, spec.commandLine().getErr()).print();
    }

    private int watchPublished(String file) {
        if (!asOf.isEmpty()) {
            throw wrong("--as-of goes with an event log; for published figures give --year YEAR");
        }
        int wanted = year.orElseThrow(
                () -> wrong("--year is missing: say which calendar year of %s to look at".formatted(file)));
        PanelFile panel = PanelReader.read(file);
        if (!panel.years().contains(wanted)) {
            throw new UnusableInput(
                    "%s has no figures for %d.".formatted(file, wanted),
                    panel.years().isEmpty()
                            ? "It has no row that could be read."
                            : "Give --year one of %s.".formatted(listed(panel.years())));
        }
        print(Ranking.of(panel.panel(), wanted), panel, wanted);
        report(panel.badRows(), file);
        return panel.badRows().isEmpty() ? Sightline.DONE : Sightline.DATA_HAS_ERRORS;
    }

    private void print(List<Ranked> ranking, PanelFile file, int wanted) {
        Map<String, String> names = file.names().stream()
                .filter(row -> row.year() == wanted)
                .collect(Collectors.toMap(NamedRow::code, NamedRow::name));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        RankingPage page = new RankingPage(ranking, names, wanted);
        if (json) {
            page.printJson(new JsonLines(out));
        } else {
            page.printTable(out, file.panel());
        }
        out.flush();
    }

    private void report(List<BadRow> badRows, String file) {
        PrintWriter err = spec.commandLine().getErr();
        badRows.forEach(row -> err.printf("%s, line %d: left out. %s%n", file, row.line(), row.why()));
        if (!badRows.isEmpty()) {
            err.printf("%d %s left out of %s.%n", badRows.size(), badRows.size() == 1 ? "row" : "rows", file);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String listed(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
