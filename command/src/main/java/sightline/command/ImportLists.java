package sightline.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sightline.exchange.Listing;
import sightline.exchange.facts.Facts;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.inspection.InspectionFile;
import sightline.exchange.places.AuthorityList;
import sightline.exchange.places.Neighbour;
import sightline.exchange.places.NeighbourList;
import sightline.insight.published.Authority;

/** Imports of lists about authorities. */
final class ImportLists {

    private ImportLists() {}

    /** One list in one file. */
    abstract static class OneList<T> implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "The list, as published.")
        private Path file = Path.of(".");

        @Mixin
        private ImportTarget target = new ImportTarget();

        private final String what;
        private final BiFunction<Path, Facts, Listing<T>> read;
        private final Function<List<T>, Facts> facts;

        OneList(String what, BiFunction<Path, Facts, Listing<T>> read, Function<List<T>, Facts> facts) {
            this.what = what;
            this.read = read;
            this.facts = facts;
        }

        @Override
        public Integer call() {
            return target.run(what + " from " + ImportTarget.name(file), (shelf, progress) -> {
                Listing<T> listing = read.apply(file, shelf);
                return new ImportTarget.Found(facts.apply(listing.items()), listing.report());
            });
        }
    }

    /** {@code sightline import authorities FILE}. */
    @Command(
            name = "authorities",
            mixinStandardHelpOptions = true,
            description = "Reads the list of authorities with their regions (LA Number, LA Name, Region, Type).")
    static final class Authorities extends OneList<Authority> {
        Authorities() {
            super(
                    "The list of authorities",
                    (file, shelf) -> AuthorityList.read(file),
                    items -> new Facts(List.of(), List.of(), items, List.of(), List.of()));
        }
    }

    /** {@code sightline import neighbours FILE}. */
    @Command(
            name = "neighbours",
            mixinStandardHelpOptions = true,
            description = "Reads statistical neighbours, a row a pair (la_code, rank, neighbour_la_code, closeness).")
    static final class Neighbours extends OneList<Neighbour> {
        Neighbours() {
            super(
                    "Statistical neighbours",
                    (file, shelf) -> NeighbourList.read(file, shelf.authorities()),
                    items -> new Facts(List.of(), List.of(), List.of(), items, List.of()));
        }
    }

    /** {@code sightline import inspections FILE}. */
    @Command(
            name = "inspections",
            aliases = "ofsted",
            mixinStandardHelpOptions = true,
            description = "Reads a table of area SEND inspections, of the 2016 or the 2023 framework.")
    static final class Inspections extends OneList<Inspection> {
        Inspections() {
            super(
                    "Area SEND inspections",
                    (file, shelf) -> InspectionFile.read(file, shelf.authorities()),
                    items -> new Facts(List.of(), List.of(), List.of(), List.of(), items));
        }
    }
}
