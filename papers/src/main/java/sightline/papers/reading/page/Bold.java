package sightline.papers.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Puts a heading together that is set in bold over several lines. */
final class Bold {

    private static final String MARK = "**";
    private static final int FARTHEST = 5;

    private Bold() {}

    static List<Line> joined(List<Line> lines, String text) {
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = end(lines, i);
            Line first = lines.get(i);
            joined.add(last == i ? first : whole(first, lines.get(last), text));
            i = last + 1;
        }
        return joined;
    }

    private static Line whole(Line first, Line last, String text) {
        String raw = text.substring(first.from(), last.from() + last.raw().length());
        return new Line(raw, Tidy.line(raw), first.from());
    }

    private static int end(List<Line> lines, int at) {
        String raw = lines.get(at).raw().strip();
        if (!raw.startsWith(MARK) || raw.indexOf(MARK, 2) >= 0) {
            return at;
        }
        for (int i = at + 1;
                i < Math.min(lines.size(), at + FARTHEST) && !lines.get(i).isBlank();
                i++) {
            if (lines.get(i).raw().contains(MARK)) {
                return lines.get(i).raw().strip().endsWith(MARK) ? i : at;
            }
        }
        return at;
    }
}
