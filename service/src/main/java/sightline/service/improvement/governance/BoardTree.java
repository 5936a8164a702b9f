package sightline.service.improvement.governance;

import java.util.Optional;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;

/** Draws boards one below the other, those that tell a board set in beneath it: for narrow screens, and for many boards. */
final class BoardTree {

    private static final double IN = 26;
    private static final double GAP = 14;
    private static final double HEAD = 5;
    private static final int DEEPEST = 5;

    private final BoardMap map;
    private final Width width;
    private final Drawing drawing = new Drawing();
    private double bottom = 1;

    BoardTree(BoardMap map, Width width) {
        this.map = map;
        this.width = width;
    }

    String svg(String id) {
        beneath(Optional.empty(), 0);
        return drawing.finish(id, map.words(), width, bottom);
    }

    private void beneath(Optional<Long> board, int depth) {
        double line = left(depth) - IN / 2;
        double from = bottom - GAP;
        boolean first = true;
        for (BoardMap.Box box : map.telling(board)) {
            double top = bottom;
            double room = width.units() - 1 - left(depth);
            double middle = top + BoardBox.height(box, room) / 2;
            if (board.isPresent()) {
                drawing.line(Pen.LEADER, new Spot(line, from + 2 * HEAD), new Spot(line, middle));
                drawing.line(Pen.LEADER, new Spot(line, middle), new Spot(left(depth), middle));
                if (first) {
                    drawing.mark(Pen.mark(Tone.MUTED), Shape.TRIANGLE, new Spot(line, from + HEAD), HEAD, "");
                }
            }
            BoardBox.draw(drawing, box, new Spot(left(depth), top), room);
            bottom = top + BoardBox.height(box, room) + GAP;
            beneath(Optional.of(box.id()), depth + 1);
            first = false;
        }
    }

    private static double left(int depth) {
        return 1 + IN * Math.min(depth, DEEPEST);
    }
}
