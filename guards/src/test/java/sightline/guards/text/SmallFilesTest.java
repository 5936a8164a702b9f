package sightline.guards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** Rule 12 of the house: small rooms. The figures are printed each time. */
final class SmallFilesTest implements SourceGuard {

    private static final int LONGEST = 300;
    private static final int MEDIAN = 60;

    @Override
    public String rule() {
        return "No main file over %d lines, half of them at most %d. Split by what a reader looks for."
                .formatted(LONGEST, MEDIAN);
    }

    /** Package descriptions don't count: they would only flatter the median. */
    @Override
    public boolean concerns(SourceFile file) {
        return file.isMain() && file.isOneOf(".java", ".jte") && !file.isOneOf("package-info.java");
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        int median = at(lengths(files), 50);
        Stream<String> tooLong = files.stream()
                .filter(file -> file.length() > LONGEST)
                .map(file -> "%s has %d lines.".formatted(file.name(), file.length()));
        return median <= MEDIAN
                ? tooLong.toList()
                : Stream.concat(tooLong, Stream.of("The median is %d lines.".formatted(median)))
                        .toList();
    }

    @Test
    void the_figures_are_printed_and_in_order() {
        List<Integer> lengths = lengths(house().stream().filter(this::concerns).toList());
        System.out.printf(
                "Lines a main file (%d files): median %d, nine in ten at most %d, longest %d.%n",
                lengths.size(), at(lengths, 50), at(lengths, 90), lengths.getLast());
        assertThat(lengths).isSorted().contains(at(lengths, 50), at(lengths, 90));
    }

    private static List<Integer> lengths(List<SourceFile> files) {
        return files.stream().map(SourceFile::length).sorted().toList();
    }

    /** The smallest length that this share of the files, in percent, doesn't exceed (nearest rank). */
    private static int at(List<Integer> sorted, int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        lines("src/main/java/a/Endless.java", 301),
                        lines("a/src/main/java/a/Endless.java", 301),
                        lines("a/src/main/jte/a/endless.jte", 301),
                        lines("a/src/main/java/a/Whole.java", 300),
                        lines("a/src/main/java/a/Short.java", 60),
                        lines("a/src/test/java/a/LongTest.java", 301)),
                "a/Endless.java has 301 lines",
                "a/endless.jte has 301 lines",
                "The median is 300 lines");
    }

    private static SourceFile lines(String name, int count) {
        return new SourceFile(name, "line\n".repeat(count));
    }
}
