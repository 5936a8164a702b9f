package sightline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import sightline.bench.log.ColumnsBesideDuck;
import sightline.bench.page.CasePages;
import sightline.bench.page.EvidenceSearches;
import sightline.bench.page.Pages;
import sightline.bench.rehearsal.WatchOnShocks;
import sightline.bench.subject.Benchmark;
import sightline.bench.subject.ClocksOfALog;
import sightline.bench.subject.ControlCharts;
import sightline.bench.subject.ImportOfReleases;
import sightline.bench.subject.ReadingOfPapers;
import sightline.bench.subject.StartOfCommands;
import sightline.bench.subject.VerificationOfRecords;

/** What can be measured, in the order in which all of it is. */
enum Subject {
    PAGES(Pages::new),
    CASEWORK(CasePages::new),
    SEARCH(EvidenceSearches::new),
    START(StartOfCommands::new),
    CLOCKS(ClocksOfALog::new),
    SPC(ControlCharts::new),
    IMPORT(ImportOfReleases::new),
    VERIFY(VerificationOfRecords::new),
    READ(ReadingOfPapers::new),
    WATCH(WatchOnShocks::new),
    LOG(ColumnsBesideDuck::new);

    private final Supplier<Benchmark> benchmark;

    Subject(Supplier<Benchmark> benchmark) {
        this.benchmark = benchmark;
    }

    /** Their names for people: "pages, start or spc". */
    static String names() {
        List<String> names = Arrays.stream(values())
                .map(subject -> subject.name().toLowerCase(Locale.ROOT))
                .toList();
        return "%s or %s".formatted(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
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
