package sightline.papers.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block.Kind;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.paper.Passage;

/** Puts the lines of a text together to headings, items, paragraphs and rows. */
public final class Blocks {

    /** What a page is printed with and its text isn't. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)^(page \\d+( of \\d+)?|\\d+ of \\d+|- ?\\d+ ?-|\\d+ \\| ?p ?a ?g ?e|p a g e \\| \\d+|official(-sensitive)?|-{3,}|_{3,}|={3,}|\\*{3,})$");

    private static final Pattern EMPTY_CELL = Pattern.compile("(?i)n/?a|tb[ac]|none|nil");

    private static final int SHORTEST_BROKEN = 25;

    private static final int LONGEST_HEAD = 90;

    private final List<Block> blocks = new ArrayList<>();
    private final Wrapping wrapping;
    private Optional<Marker> lastLetter = Optional.empty();
    private boolean gap;
    private int lastLength;

    private Blocks(List<Line> lines) {
        wrapping = Wrapping.of(lines);
    }

    /** The pieces of a text, in its order. */
    public static List<Block> of(String text) {
        List<Line> lines = Line.of(text);
        Blocks blocks = new Blocks(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!blocks.isRunningHead(lines, i)) {
                blocks.add(lines.get(i));
            }
        }
        return List.copyOf(blocks.blocks);
    }

    /** What is printed at the head of every page, between two halves of a sentence. */
    private boolean isRunningHead(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (blocks.isEmpty()
                || !gap
                || line.isBlank()
                || line.text().length() > LONGEST_HEAD
                || blocks.getLast().is(Kind.ROW)
                || blocks.getLast().ends()
                || blocks.getLast().text().length() < SHORTEST_BROKEN
                || Markers.of(line.text()).isPresent()) {
            return false;
        }
        int before = i - 1;
        int after = i + 1;
        while (before > 0 && lines.get(before).isBlank()) {
            before--;
        }
        while (after < lines.size()
                && (lines.get(after).isBlank()
                        || FURNITURE.matcher(lines.get(after).text()).matches())) {
            after++;
        }
        boolean page = FURNITURE.matcher(lines.get(before).text()).matches();
        return page
                && after < lines.size()
                && Character.isLowerCase(lines.get(after).text().codePointAt(0))
                && !Character.isLowerCase(line.text().codePointAt(0));
    }

    private void add(Line line) {
        if (line.isBlank() || FURNITURE.matcher(line.text()).matches()) {
            gap = true;
            return;
        }
        if (line.heading() > 0
                || line.isBold() && line.text().length() < 120 && Rows.of(line).isEmpty()) {
            heading(line);
        } else {
            Rows.of(line).ifPresentOrElse(row -> row(line, row), () -> words(line));
        }
        gap = false;
        lastLength = line.raw().stripTrailing().length();
    }

    private void heading(Line line) {
        Optional<Markers.Marked> marked = Markers.of(line.text());
        boolean directive = line.heading() == 0 && marked.isPresent();
        if (directive) {
            words(line);
            return;
        }
        int level = line.heading() == 0 ? 7 : line.heading();
        blocks.add(new Block(
                Kind.HEADING,
                marked.map(Markers.Marked::marker),
                marked.map(Markers.Marked::rest).orElse(line.text()),
                whole(line),
                level));
    }

    private void row(Line line, String cells) {
        if (!cells.isEmpty()) {
            blocks.add(new Block(Kind.ROW, Optional.empty(), cells, whole(line), line.indent()));
        }
    }

    private void words(Line line) {
        Optional<Markers.Marked> marked = Markers.of(line.text())
                .or(() -> Markers.bare(line.text()))
                .filter(found -> !isInASentence(found, line));
        if (marked.isPresent()) {
            item(line, marked.get());
        } else if (!blocks.isEmpty() && goesOn(blocks.getLast(), line)) {
            Block whole = blocks.removeLast().with(line.text().replace('\t', ' '), line.end());
            blocks.add(whole.text().equals(line.text()) ? at(whole, line) : whole);
        } else {
            blocks.add(new Block(
                    Kind.PARAGRAPH, Optional.empty(), line.text().replace('\t', ' '), whole(line), line.indent()));
        }
    }

    private static Block at(Block alone, Line line) {
        return new Block(alone.kind(), alone.marker(), alone.text(), whole(line), alone.level());
    }

    private void item(Line line, Markers.Marked marked) {
        Marker marker = Markers.after(marked.marker(), lastLetter);
        if (marker.style() == Style.LETTER) {
            lastLetter = Optional.of(marker);
        }
        String rest = marked.rest().replace('\t', ' ').strip();
        int head = Math.min(12, rest.length());
        int begins = head == 0 ? -1 : line.raw().indexOf(rest.substring(0, Math.min(head, firstSpace(rest))));
        int from = line.from() + Math.max(0, begins);
        blocks.add(new Block(Kind.ITEM, Optional.of(marker), rest, new Passage(from, line.end()), line.indent()));
    }

    private static int firstSpace(String text) {
        int space = text.indexOf(' ');
        return space < 1 ? text.length() : space;
    }

    /** A number at the start of a broken line, as in "within / 12. After that", begins no item. */
    private boolean isInASentence(Markers.Marked found, Line line) {
        if (gap || blocks.isEmpty() || !wrapping.isWrapped() || found.marker().isBullet()) {
            return false;
        }
        Block last = blocks.getLast();
        boolean counts =
                found.marker().style() == Style.NUMBER || found.marker().style() == Style.PARAGRAPH;
        return counts
                        && !last.is(Kind.ROW)
                        && !last.ends()
                        && lastLength >= wrapping.width() * 3 / 4
                        && line.indent() > 0
                || found.marker().style() == Style.NUMBER
                        && found.marker().number().orElse("").length() > 2;
    }

    private boolean goesOn(Block last, Line line) {
        if (last.is(Kind.ROW) || last.is(Kind.HEADING) || last.text().length() > Line.LONGEST) {
            return false;
        }
        if (EMPTY_CELL.matcher(line.text()).matches()) {
            return false;
        }
        if (last.text().isEmpty()) {
            return true;
        }
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        if (gap) {
            return lower && !last.ends() && last.text().length() > SHORTEST_BROKEN || Broken.after(last.text());
        }
        return wrapping.isWrapped()
                ? lastLength >= wrapping.width() * 2 / 3 || lower && !last.ends()
                : lower && !last.ends() && last.text().length() > SHORTEST_BROKEN;
    }

    private static Passage whole(Line line) {
        int indent = line.raw().length() - line.raw().stripLeading().length();
        return new Passage(line.from() + indent, Math.max(line.from() + indent, line.end()));
    }
}
