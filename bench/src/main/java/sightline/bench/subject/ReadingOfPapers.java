package sightline.bench.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Throughput;
import sightline.papers.reading.PaperReader;
import sightline.papers.reading.score.Expected;
import sightline.papers.reading.score.Score;
import sightline.papers.reading.score.Scorer;
import sightline.papers.text.Kind;
import sightline.papers.text.LaidOut;

/** Reading a thousand pages of invented papers, as {@code sightline read} does, and how well they are read. */
public final class ReadingOfPapers implements Benchmark {

    private static final Throughput PAGES = new Throughput(1_000, "pages");

    @Override
    public About about() {
        return new About(
                "read",
                "processor time of reading the text of 1,000 pages of invented papers into records; F1 says how well",
                "taking the plain text out of PDFs with the same 1,000 pages, with PDFBox");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        Path papers = ground.project().resolve("papers/src/test/resources/papers");
        if (!Files.isDirectory(papers)) {
            findings.accept(new Finding.NotMeasured(
                    "1,000 pages of papers", "the invented papers aren't beside the benchmark"));
            return;
        }
        Score score = score(papers);
        PrintedPages printed = PrintedPages.of(texts(papers), (int) PAGES.count());
        Comparison comparison = Comparison.ofMedians(
                new CpuTime(1, 5, 1).alternate(() -> read(printed.texts()), () -> extract(printed.pdfs())));
        findings.accept(new Finding.Measured(
                "1,000 pages, recommendations F1 %.3f, owners F1 %.3f, %d spurious"
                        .formatted(
                                score.recommendations().f1(),
                                score.owners().f1(),
                                score.recommendations().spurious()),
                comparison,
                Optional.of(PAGES)));
    }

    private static long read(List<String> texts) {
        return 1
                + texts.stream()
                        .mapToLong(text -> PaperReader.read("paper", text)
                                .asked()
                                .recommendations()
                                .size())
                        .sum();
    }

    private static long extract(List<byte[]> pdfs) {
        return 1
                + pdfs.stream()
                        .mapToLong(pdf -> ((LaidOut.Whole) LaidOut.of(pdf, Kind.PDF))
                                .text()
                                .length())
                        .sum();
    }

    private static Score score(Path papers) {
        Score score = Score.NOTHING;
        for (Path expected : expectations(papers)) {
            String text = read(text(expected));
            Expected wanted = Expected.of(read(expected).lines().toList(), text);
            score = score.plus(Scorer.score(PaperReader.read(expected.toString(), text), wanted));
        }
        return score;
    }

    private static List<String> texts(Path papers) {
        return expectations(papers).stream().map(one -> read(text(one))).toList();
    }

    private static Path text(Path expected) {
        return expected.resolveSibling(expected.getFileName().toString().replace(".expected", ".txt"));
    }

    private static List<Path> expectations(Path papers) {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("known", "apart")) {
            try (Stream<Path> files = Files.list(papers.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".expected"))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
