package sightline.exchange.dfe;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;

/** One file of a release. */
final class DfeFile {

    private static final List<String> PLACES = List.of("time_period", "geographic_level", "old_la_code");

    private final Path path;
    private final Set<String> authorities;

    DfeFile(Path path, Set<String> authorities) {
        this.path = path;
        this.authorities = authorities;
    }

    /** Reads the file into the release's figures and says what became of it. */
    FileReading read(ReleaseFigures kept) {
        ReadingLog log = new ReadingLog(ReadingLog.name(path));
        try (CsvFile csv = CsvFile.open(path, log)) {
            CsvHeader header = csv.header();
            Optional<FileKind> named = FileKind.named(Objects.toString(path.getFileName()));
            Optional<FileKind> kind = named.or(() -> FileKind.headed(header));
            if (kind.isEmpty()) {
                return log.setAside("Nothing in this file is needed for our measures.");
            }
            List<String> missing = header.missing(concat(PLACES, kind.get().signature()));
            if (!missing.isEmpty()) {
                log.fault(
                        "the file is named %s but has no column %s. Check that it is the Department's own file, as UTF-8."
                                .formatted(path.getFileName(), String.join(", ", missing)));
                return log.setAside("The file is left out.");
            }
            header.printedTwice().forEach(name -> log.note("The column %s is printed twice.".formatted(name)));
            DfeRows rows = new DfeRows(kind.get(), header, authorities, log, kept);
            csv.rows(header, rows::read);
            rows.sayWhatWasMissing();
            return log.done();
        } catch (UnusableInput refusal) {
            log.fault(String.valueOf(refusal.getMessage()));
            return log.setAside("The file is left out.");
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
