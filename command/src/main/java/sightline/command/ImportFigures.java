package sightline.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sightline.exchange.Published;
import sightline.exchange.dfe.DfeFolder;
import sightline.exchange.facts.Facts;
import sightline.exchange.tribunal.TribunalFolder;
import sightline.insight.published.Authority;

/** Imports of counts by authority and year. */
final class ImportFigures {

    private ImportFigures() {}

    private static ImportTarget.Found found(Published published) {
        return new ImportTarget.Found(
                new Facts(published.vintages(), published.figures(), List.of(), List.of(), List.of()),
                published.report());
    }

    /** {@code sightline import dfe DIR}. */
    @Command(
            name = "dfe",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the Department for Education's \"Education, health and care plans\" releases as published:",
                "CSV files, plain or gzipped, in a folder named after their release (release-2025-revised)."
            })
    static final class Plans implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "One release, or a folder of several.")
        private Path folder = Path.of(".");

        @Option(names = "--release", paramLabel = "NAME", description = "The release, where the folder isn't named so.")
        private @Nullable String release;

        @Mixin
        private ImportTarget target = new ImportTarget();

        @Override
        public Integer call() {
            return target.run(
                    "Education, health and care plans from " + ImportTarget.name(folder),
                    (shelf, progress) -> found(DfeFolder.read(
                            folder,
                            Optional.ofNullable(release),
                            shelf.authorities().stream().map(Authority::code).collect(Collectors.toSet()),
                            progress)));
        }
    }

    /** {@code sightline import appeals DIR}. */
    @Command(
            name = "appeals",
            mixinStandardHelpOptions = true,
            description = "Reads the tables of appeals to the SEND Tribunal by authority, old and new way of counting.")
    static final class Appeals implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The folder that holds the tables.")
        private Path folder = Path.of(".");

        @Mixin
        private ImportTarget target = new ImportTarget();

        @Override
        public Integer call() {
            return target.run(
                    "Tribunal appeals from " + ImportTarget.name(folder),
                    (shelf, progress) ->
                            found(TribunalFolder.read(folder, List.copyOf(shelf.authorities()), progress)));
        }
    }
}
