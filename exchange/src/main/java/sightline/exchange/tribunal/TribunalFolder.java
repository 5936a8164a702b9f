package sightline.exchange.tribunal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.FileReading;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/**
 * A folder of appeal tables. Appeals registered are one count throughout; appealable decisions were counted in a new way
 * from 2024, which is a measure of its own and never joined to the old one.
 */
public final class TribunalFolder {

    private final PrintedAuthority authorities;
    private final Set<Vintage> vintages = new LinkedHashSet<>();
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final List<FileReading> readings = new ArrayList<>();

    private TribunalFolder(Collection<Authority> authorities) {
        this.authorities = new PrintedAuthority(authorities);
    }

    /**
     * Reads every appeal table of a folder. A tidied copy is set aside where the table as published is there too.
     *
     * @throws UnusableInput if there is no such folder or no appeal table in it
     */
    public static Published read(Path dir, Collection<Authority> authorities, Progress progress) {
        TribunalFolder folder = new TribunalFolder(authorities);
        List<Path> files = files(dir);
        for (int i = 0; i < files.size(); i++) {
            progress.at(ReadingLog.name(files.get(i)), i, files.size());
            folder.read(files.get(i));
        }
        progress.at(dir.toString(), files.size(), files.size());
        if (folder.vintages.isEmpty()) {
            throw new UnusableInput(
                    "There is no table of SEND appeals in %s.".formatted(dir),
                    "Give the folder with the appeal rate tables as CSV.");
        }
        return new Published(List.copyOf(folder.vintages), folder.figures, new ReadingReport(folder.readings));
    }

    private void read(Path file) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            if (header.has(LongTable.NEW)) {
                TribunalFigures kept = new TribunalFigures(TribunalRelease.TO_2025, log);
                csv.rows(header, new LongTable(header, authorities, kept, log)::readNew);
                done(TribunalRelease.TO_2025, kept, log);
            } else if (header.has(LongTable.TIDY)) {
                tidy(csv, header, log);
            } else {
                wide(csv, header, log);
            }
        } catch (UnusableInput refusal) {
            log.fault(String.valueOf(refusal.getMessage()));
            readings.add(log.setAside("The file is left out."));
        }
    }

    private void tidy(CsvFile csv, CsvHeader header, ReadingLog log) {
        if (vintages.contains(TribunalRelease.TO_2024.vintage())) {
            readings.add(log.setAside("These are the figures of the table as published, which is read instead."));
            return;
        }
        TribunalFigures kept = new TribunalFigures(TribunalRelease.TO_2024, log);
        csv.rows(header, new LongTable(header, authorities, kept, log)::readTidy);
        done(TribunalRelease.TO_2024, kept, log);
    }

    private void wide(CsvFile csv, CsvHeader header, ReadingLog log) {
        TribunalFigures kept = new TribunalFigures(TribunalRelease.TO_2024, log);
        WideTable table = new WideTable(authorities, kept, log);
        csv.rows(header, table::read);
        if (table.found()) {
            done(TribunalRelease.TO_2024, kept, log);
        } else {
            readings.add(log.setAside("This is not a table of appeals."));
        }
    }

    private void done(TribunalRelease release, TribunalFigures kept, ReadingLog log) {
        vintages.add(release.vintage());
        figures.addAll(kept.all());
        readings.add(log.done());
    }

    private static List<Path> files(Path dir) {
        if (!Files.isDirectory(dir)) {
            throw new UnusableInput("There is no folder %s.".formatted(dir), "Check the name.");
        }
        try (Stream<Path> all = Files.list(dir)) {
            return all.filter(file -> file.toString().matches(".*\\.csv(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
