package sightline.service.improvement.governance;

import java.util.List;
import java.util.Objects;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;

/** Draws boards in layers, whoever is told above. */
final class BoardDrawing {

    private static final double HEAD = 5;

    private final BoardMap map;
    private final BoardLayout layout;
    private final Drawing drawing = new Drawing();

    BoardDrawing(BoardMap map, BoardLayout layout) {
        this.map = map;
        this.layout = layout;
    }

    String svg(String id) {
        double left = (Width.WIDE.units() - layout.width()) / 2;
        layout.arrows().forEach(arrow -> arrow(arrow, left));
        map.boxes().forEach(box -> {
            Spot at = Objects.requireNonNull(layout.boxes().get(box.id()));
            BoardBox.draw(drawing, box, new Spot(at.x() + left, at.y()), BoardBox.WIDTH);
        });
        return drawing.finish(id, map.words(), Width.WIDE, layout.height());
    }

    private void arrow(List<Spot> spots, double left) {
        for (int i = 1; i < spots.size(); i++) {
            drawing.line(Pen.LEADER, shifted(spots.get(i - 1), left), shifted(spots.get(i), left));
        }
        Spot end = shifted(spots.getLast(), left);
        drawing.mark(Pen.mark(Tone.MUTED), Shape.TRIANGLE, new Spot(end.x(), end.y() + HEAD), HEAD, "");
    }

    private static Spot shifted(Spot spot, double left) {
        return new Spot(spot.x() + left, spot.y());
    }
}
