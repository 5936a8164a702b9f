package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import sightline.service.page.InWords;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;
import sightline.service.page.chart.Tone;

/**
 * Draws lanes: what is to be done and how it stands in words, and below them the time that the law gives as a thin line,
 * the time that was used as a thick one, what lies past the last day in another colour, and a mark where it was done.
 */
final class LaneInk {

    /** From one lane to the next. */
    static final double HEIGHT = 48;

    private static final double GAP = 12;
    private static final double THIN = 2;
    private static final double THICK = 5;

    private final Drawing drawing;
    private final ToDoubleFunction<LocalDate> x;
    private final double units;

    LaneInk(Drawing drawing, ToDoubleFunction<LocalDate> x, double units) {
        this.drawing = drawing;
        this.x = x;
        this.units = units;
    }

    void draw(Lane lane, double top) {
        String stand = lane.last().words();
        boolean open = lane.last().runs();
        Lettering style = open ? Lettering.STRONG : Lettering.PLAIN;
        double room = units - style.width(stand) - GAP;
        String title = TextWidth.shorten(lane.title(), style, room);
        drawing.area(Pen.BACK, new Frame(0, top + 3, style.width(title) + 3, top + 21));
        drawing.area(Pen.BACK, new Frame(units - style.width(stand) - 3, top + 3, units, top + 21));
        drawing.text(style, Anchor.START, new Spot(0, top + 17), title);
        drawing.text(style, Anchor.END, new Spot(units, top + 17), stand);
        lane.bars().forEach(bar -> bar(bar, top + 33));
    }

    private void bar(Bar bar, double y) {
        double from = x.applyAsDouble(bar.from());
        double due = bar.due().map(x::applyAsDouble).orElse(from);
        double used = x.applyAsDouble(bar.used());
        drawing.area(Pen.bar(Tone.MUTED), new Frame(from, y - THIN, Math.max(due, from + 1), y + THIN));
        drawing.area(
                Pen.bar(bar.runs() ? Tone.MAIN : Tone.THIRD),
                new Frame(from, y - THICK, Math.max(Math.min(used, due), from + 2), y + THICK));
        if (bar.isLate()) {
            drawing.area(Pen.bar(Tone.CONCERN), new Frame(due, y - THICK, Math.max(used, due + 2), y + THICK));
        }
        drawing.line(Pen.AXIS, new Spot(due, y - 9), new Spot(due, y + 9));
        end(bar, new Spot(used, y));
    }

    /** A circle where it was done in time, a diamond where late, a cross where it is still to be done and late. */
    private void end(Bar bar, Spot at) {
        bar.clock()
                .met()
                .ifPresentOrElse(
                        day -> drawing.mark(
                                Pen.mark(bar.isLate() ? Tone.CONCERN : Tone.MAIN),
                                bar.isLate() ? Shape.DIAMOND : Shape.CIRCLE,
                                at,
                                6,
                                "Done on " + InWords.date(day) + ". " + bar.words()),
                        () -> {
                            if (bar.isLate()) {
                                drawing.mark(Pen.thin(Tone.FOURTH), Shape.CROSS, at, 5, bar.words());
                            }
                        });
    }
}
