package sightline.papers.reading.page;

import java.util.List;

/**
 * Whether the lines of a text were broken at a width, as when a page was copied.
 *
 * @param isWrapped whether they were
 * @param width the length that nearly all lines keep to
 */
record Wrapping(boolean isWrapped, int width) {

    private static final int WIDEST = 115;

    static Wrapping of(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.raw().stripTrailing().length())
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return new Wrapping(false, 0);
        }
        int longest = lengths[lengths.length - 1];
        int width = lengths[lengths.length * 9 / 10];
        if (longest > WIDEST || width < 40) {
            return new Wrapping(false, width);
        }
        int goOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (!before.isBlank()
                    && !line.isBlank()
                    && before.raw().stripTrailing().length() >= width * 2 / 3
                    && Character.isLowerCase(line.text().codePointAt(0))) {
                goOn++;
            }
        }
        return new Wrapping(goOn >= 2, width);
    }
}
