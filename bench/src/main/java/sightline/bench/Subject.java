package sightline.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import sightline.bench.page.Pages;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.ClocksOfALog;
import sightline.bench.subject.ControlCharts;
import sightline.bench.subject.ImportOfReleases;
import sightline.bench.subject.StartOfCommands;

/** What can be measured, in the order in which all of it is. */
enum Subject {
    PAGES(Pages::new),
    START(StartOfCommands::new),
    CLOCKS(ClocksOfALog::new),
    SPC(ControlCharts::new),
    IMPORT(ImportOfReleases::new);

    private final Supplier<Benchmark> benchmark;

    Subject(Supplier<Benchmark> benchmark) {
        this.benchmark = benchmark;
    }

    /** The subject that goes by this name on the command line. */
    static Optional<Subject> named(String name) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Benchmark benchmark() {
        return benchmark.get();
    }
}
