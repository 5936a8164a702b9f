package sightline.papers.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.score.Expected;
import sightline.papers.reading.score.Score;
import sightline.papers.reading.score.Scorer;

/**
 * A paper with what a careful person reads in it.
 *
 * @param name of the file, without its ending
 */
record Example(String name, String text, List<String> expected) {

    private static final Path PAPERS = Path.of("src/test/resources/papers");

    /** The invented papers that the reader was made with. */
    static List<Example> known() {
        return in(PAPERS.resolve("known"), PAPERS.resolve("known"));
    }

    /** Invented papers that were kept apart until the reader was finished; what it did then stands in docs/reading.md. */
    static List<Example> apart() {
        return in(PAPERS.resolve("apart"), PAPERS.resolve("apart"));
    }

    /** The published papers beside the project; where they are absent, the test is skipped. */
    static List<Example> published() {
        Path seeds = Path.of(System.getProperty("sightline.shared", "../../shared"), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the published papers (seeds) are not on this machine");
        return in(PAPERS.resolve("seeds"), seeds);
    }

    private static List<Example> in(Path expectations, Path papers) {
        try (Stream<Path> files = Files.list(expectations)) {
            return files.filter(file -> file.toString().endsWith(".expected"))
                    .sorted()
                    .map(file -> of(file, papers))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(Path expected, Path papers) {
        try {
            String name = expected.getFileName().toString().replace(".expected", "");
            return new Example(name, Files.readString(papers.resolve(name + ".txt")), Files.readAllLines(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paper read() {
        return PaperReader.read(name + ".txt", text);
    }

    Score score() {
        return Scorer.score(read(), Expected.of(expected, text));
    }

    static Score score(List<Example> examples) {
        return examples.stream().map(Example::score).reduce(Score.NOTHING, Score::plus);
    }

    @Override
    public String toString() {
        return name;
    }
}
