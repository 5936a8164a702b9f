package sightline.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.exchange.Progress;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.exchange.facts.Facts;
import sightline.exchange.facts.FactsWriter;
import sightline.service.time.WallClock;
import sightline.service.watch.figures.Change;
import sightline.service.watch.figures.Shelf;

/** Where an import goes, and how it is told: options that every import has. */
final class ImportTarget {

    @Option(names = "--demo", description = "Put it on the demonstration's shelf instead of the real one.")
    private boolean demonstration;

    @Option(names = "--json", description = "Print one JSON object a file.")
    private boolean json;

    @Option(
            names = "--write-facts",
            paramLabel = "DIR",
            description = "Write the product's own tables of facts into this folder instead; needs no database.")
    private @Nullable Path tables;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The name of what was imported, whatever folder the command is given in. */
    static String name(Path imported) {
        Path last = imported.toAbsolutePath().normalize().getFileName();
        return last == null ? imported.toString() : last.toString();
    }

    /** What a reader found and nothing else, as facts, with the report of its reading. */
    record Found(Facts facts, ReadingReport report) {}

    /**
     * Reads, saves and tells.
     *
     * @param what what is being imported, for the log of imports
     * @param read reads it, given the facts on the shelf
     */
    int run(String what, BiFunction<Facts, Progress, Found> read) {
        ProgressBar bar = ProgressBar.on(command.commandLine().getErr());
        return Optional.ofNullable(tables)
                .map(folder -> write(folder, bar, read))
                .orElseGet(() -> save(what, bar, read));
    }

    private int write(Path folder, Progress bar, BiFunction<Facts, Progress, Found> read) {
        Found found = read.apply(Facts.shipped(), bar);
        try {
            FactsWriter.write(Facts.shipped().with(found.facts()), folder);
        } catch (UncheckedIOException e) {
            throw new UnusableInput(
                    "The tables can't be written into %s.".formatted(folder),
                    "Check that it is a folder that you may write to and that the disk is not full.");
        }
        return tell(found.report(), "The tables are in %s.".formatted(folder));
    }

    private int save(String what, Progress bar, BiFunction<Facts, Progress, Found> read) {
        return OpenDatabase.with(command, demonstration, source -> {
            Shelf shelf = new Shelf(source, new WallClock().clock());
            shelf.stock();
            Found found = read.apply(shelf.contents().facts(), bar);
            Change change = shelf.put(what, found.facts());
            return tell(found.report(), words(change));
        });
    }

    private static String words(Change change) {
        return change.isVisible()
                ? String.format(
                        Locale.UK,
                        "%,d rows are new, %,d changed and %,d were there already.",
                        change.added(),
                        change.changed(),
                        change.unchanged())
                : String.format(Locale.UK, "Nothing changed: all %,d rows were there already.", change.unchanged());
    }

    private int tell(ReadingReport report, String last) {
        if (json) {
            ReportJson.print(report, new JsonLines(System.out));
        } else {
            List<String> lines = new ArrayList<>(ReportText.lines(report));
            lines.add(last);
            lines.forEach(System.out::println);
        }
        return report.faults() > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE;
    }
}
