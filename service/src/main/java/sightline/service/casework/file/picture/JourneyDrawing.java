package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import sightline.service.page.InWords;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;

/** Draws a journey: labels of what happened, the line of time, and a lane for each clock below it. */
final class JourneyDrawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final double INSET = 9;
    private static final double ROOM_OF_A_MONTH = 82;
    private static final int ROWS = 6;
    private static final double ROW = Lettering.LINE + 3;

    private final JourneyPicture picture;
    private final Width width;
    private final Drawing drawing = new Drawing();

    JourneyDrawing(JourneyPicture picture, Width width) {
        this.picture = picture;
        this.width = width;
    }

    String svg(String id) {
        List<Labels.Label> labels = Labels.of(
                picture.marks().stream()
                        .filter(Mark::turning)
                        .map(mark -> new Labels.Wish(mark.words(), x(mark.day())))
                        .toList(),
                width.units(),
                ROWS);
        int rows = labels.stream().mapToInt(Labels.Label::row).max().orElse(-1) + 1;
        double line = rows * ROW + 12;
        double first = line + 40;
        LaneInk lanes = new LaneInk(drawing, this::x, width.units());
        double bottom = first + picture.lanes().size() * LaneInk.HEIGHT;
        months(line, bottom);
        today(line, bottom);
        labels.forEach(label -> leader(label, line, rows));
        labels.forEach(label -> words(label, rows));
        drawing.line(Pen.AXIS, new Spot(INSET, line), new Spot(width.units() - INSET, line));
        picture.marks().stream().filter(mark -> !mark.turning()).forEach(mark -> mark(mark, line));
        picture.marks().stream().filter(Mark::turning).forEach(mark -> mark(mark, line));
        double top = first;
        for (Lane lane : picture.lanes()) {
            lanes.draw(lane, top);
            top += LaneInk.HEIGHT;
        }
        return drawing.finish(id, picture.words(), width, bottom + 26);
    }

    private double x(LocalDate day) {
        return INSET + picture.window().share(day) * (width.units() - 2 * INSET);
    }

    private void months(double line, double bottom) {
        double units = width.units() - 2 * INSET;
        for (LocalDate month : Months.of(picture.window(), units, ROOM_OF_A_MONTH)) {
            double x = x(month);
            drawing.line(Pen.GRID, new Spot(x, line), new Spot(x, bottom));
            String name = MONTH.format(month);
            double wide = Lettering.MUTED.width(name);
            double left = Math.clamp(x - wide / 2, 0, width.units() - wide);
            drawing.area(Pen.BACK, new Frame(left - 2, line + 10, left + wide + 2, line + 30));
            drawing.text(Lettering.MUTED, Anchor.START, new Spot(left, line + 25), name);
        }
    }

    private void today(double line, double bottom) {
        double x = x(picture.today());
        drawing.line(Pen.REFERENCE, new Spot(x, line), new Spot(x, bottom + 4));
        String words = "Today, " + InWords.date(picture.today());
        double wide = Lettering.STRONG.width(words);
        double left = Math.clamp(x - wide / 2, 0, width.units() - wide);
        drawing.text(Lettering.STRONG, Anchor.START, new Spot(left, bottom + 20), words);
    }

    private static double base(Labels.Label label, int rows) {
        return (rows - 1 - label.row()) * ROW + 15;
    }

    private void leader(Labels.Label label, double line, int rows) {
        drawing.line(Pen.LEADER, new Spot(label.at(), base(label, rows) - 11), new Spot(label.at(), line));
    }

    /** On white, so that a line that passes does not cross the letters. */
    private void words(Labels.Label label, int rows) {
        double base = base(label, rows);
        drawing.area(Pen.BACK, new Frame(label.left() - 1, base - 14, label.right() + 1, base + 4));
        drawing.text(Lettering.PLAIN, Anchor.START, new Spot(label.left(), base), label.words());
    }

    private void mark(Mark mark, double line) {
        String tooltip = InWords.date(mark.day()) + ": " + mark.words();
        Spot at = new Spot(x(mark.day()), line);
        if (mark.turning()) {
            drawing.mark(Pen.mark(Tone.MAIN), Shape.SQUARE, at, 6, tooltip);
        } else {
            drawing.mark(Pen.mark(Tone.MUTED), Shape.CIRCLE, at, 4, tooltip);
        }
    }
}
