package sightline.exchange.dfe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.exchange.FileReading;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/**
 * A folder of Department for Education statistics: one release (CSV files, plain or gzipped) or several in folders of
 * their own, each folder named after its release.
 */
public final class DfeFolder {

    private DfeFolder() {}

    /**
     * Every release in a folder, for the authorities the product knows.
     *
     * @throws UnusableInput if there is no such folder, or nothing in it is a release
     */
    public static Published read(Path dir, Progress progress) {
        return read(
                dir,
                Optional.empty(),
                Facts.shipped().authorities().stream().map(Authority::code).collect(Collectors.toSet()),
                progress);
    }

    /**
     * Every release in a folder.
     *
     * @param release the name of the release ("release-2025-revised") where the folder holds just one and isn't named
     *     after it
     * @param authorities three-digit codes that are known; rows of any other are faults
     * @throws UnusableInput if there is no such folder, nothing in it is a release, or the release can't be named
     */
    public static Published read(Path dir, Optional<String> release, Set<String> authorities, Progress progress) {
        if (!Files.isDirectory(dir)) {
            throw new UnusableInput("There is no folder %s.".formatted(dir), "Check the name.");
        }
        List<FileReading> readings = new ArrayList<>();
        List<Holding> holdings = holdings(dir, release, readings);
        List<Vintage> vintages = new ArrayList<>();
        List<PublishedFigure> figures = new ArrayList<>();
        long total =
                holdings.stream().mapToLong(holding -> holding.files().size()).sum();
        long done = 0;
        for (Holding holding : holdings) {
            ReleaseFigures kept = new ReleaseFigures(holding.release().vintage().id());
            for (Path file : holding.files()) {
                progress.at(ReadingLog.name(file), done++, total);
                readings.add(new DfeFile(file, authorities).read(kept));
            }
            vintages.add(holding.release().vintage());
            figures.addAll(kept.all());
        }
        progress.at(dir.toString(), total, total);
        return new Published(vintages, figures, new ReadingReport(readings));
    }

    private static List<Holding> holdings(Path dir, Optional<String> release, List<FileReading> readings) {
        List<Path> own = tables(dir);
        if (!own.isEmpty()) {
            return List.of(new Holding(Release.of(release.orElseGet(() -> name(dir))), own));
        }
        if (release.isPresent()) {
            throw new UnusableInput(
                    "There is no CSV file in %s.".formatted(dir), "Give the folder of that one release.");
        }
        List<Holding> found = new ArrayList<>();
        for (Path folder : list(dir).filter(Files::isDirectory).toList()) {
            List<Path> files = tables(folder);
            if (!files.isEmpty()) {
                try {
                    found.add(new Holding(Release.of(name(folder)), files));
                } catch (UnusableInput refusal) {
                    ReadingLog log = new ReadingLog(name(folder));
                    log.fault(String.valueOf(refusal.getMessage()));
                    readings.add(log.setAside("The folder is left out."));
                }
            }
        }
        if (found.isEmpty()) {
            throw readings.isEmpty()
                    ? new UnusableInput(
                            "There is no CSV file in %s or in a folder of it.".formatted(dir),
                            "Give the folder that holds the releases.")
                    : new UnusableInput(readings.getFirst().remarks().getFirst().words(), "Nothing was read.");
        }
        return found;
    }

    private static List<Path> tables(Path dir) {
        return list(dir)
                .filter(Files::isRegularFile)
                .filter(file -> name(file).matches(".*\\.csv(\\.gz)?"))
                .toList();
    }

    private static Stream<Path> list(Path dir) {
        try (Stream<Path> all = Files.list(dir)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private record Holding(Release release, List<Path> files) {}
}
