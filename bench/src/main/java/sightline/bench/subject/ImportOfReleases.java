package sightline.bench.subject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.exchange.FileReading;
import sightline.exchange.Input;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.exchange.dfe.DfeFolder;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;

/** Reading the Department for Education's releases into figures. */
public final class ImportOfReleases implements Benchmark {

    private static final CpuTime SMALL = new CpuTime(2, 7, 10);
    private static final CpuTime LARGE = new CpuTime(2, 7, 2);

    @Override
    public About about() {
        return new About(
                "import",
                "processor time of reading releases in the Department for Education's form into figures, without a database",
                "reading every cell of the same files with FastCSV");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        Path invented = InventedRelease.write(ground.scratch().resolve("release-2025-revised"));
        Set<String> codes = IntStream.range(0, Invented.AUTHORITIES)
                .mapToObj(Invented::code)
                .collect(Collectors.toSet());
        findings.accept(measure("an invented release", invented, codes, SMALL));
        Set<String> real =
                Facts.shipped().authorities().stream().map(Authority::code).collect(Collectors.toSet());
        findings.accept(ground.releases()
                .map(folder -> measure("the published releases of 2022 to 2025", folder, real, LARGE))
                .orElseGet(() -> new Finding.NotMeasured(
                        "the published releases of 2022 to 2025", "the files are not beside the project")));
    }

    private static Finding measure(String what, Path folder, Set<String> authorities, CpuTime cpu) {
        Published published = read(folder, authorities);
        List<FileReading> taken = published.report().files().stream()
                .filter(file -> !file.setAside())
                .toList();
        List<Path> files = files(folder, taken);
        return new Finding.Measured(
                "%s: %d files, %d rows"
                        .formatted(
                                what,
                                files.size(),
                                taken.stream().mapToLong(FileReading::rows).sum()),
                Comparison.ofMedians(cpu.alternate(
                        () -> read(folder, authorities).figures().size(),
                        () -> files.stream().mapToLong(ImportOfReleases::cells).sum())));
    }

    private static Published read(Path folder, Set<String> authorities) {
        return DfeFolder.read(folder, Optional.empty(), authorities, Progress.SILENT);
    }

    /** The files that were read; those that were set aside cost nothing and are not read by the reference either. */
    private static List<Path> files(Path folder, List<FileReading> taken) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> taken.stream().anyMatch(file -> path.endsWith(file.file())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cells(Path file) {
        long cells = 0;
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(Input.open(file.toString()), StandardCharsets.UTF_8)) {
            for (CsvRecord row : rows) {
                cells += row.getFieldCount();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
