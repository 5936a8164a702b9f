package sightline.service.improvement.line;

import java.util.ArrayList;
import java.util.List;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Shape;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;
import sightline.service.page.chart.Words;

/**
 * The picture: a river from left to right. The chosen recommendation's thread is lit and as wide as many things stand
 * behind it; the paper's other recommendations run beside it, faint, as far as they came. Where the line is broken, so is
 * the thread.
 */
final class River {

    private static final Pen LIT = new Pen("sl-river__lit", "fill=\"#12436d\" stroke=\"none\"");
    private static final Pen FAINT = new Pen("sl-river__faint", "fill=\"none\" stroke=\"#b1b4b6\" stroke-width=\"2\"");
    private static final Pen BREAK =
            new Pen("sl-river__break", "fill=\"none\" stroke=\"#505a5f\" stroke-width=\"2\" stroke-dasharray=\"2 7\"");
    private static final Pen CARD = new Pen("sl-river__card", "fill=\"#ffffff\" stroke=\"#505a5f\" stroke-width=\"1\"");

    /** On a page the stations beside it are its words and its table; on a telephone they stand alone. */
    private static final String CHART = "class=\"chart chart--wide\"";

    private static final double HIGH = 170;
    private static final double CARDS = 118;
    private static final double LEAST = 5;
    private static final double MOST = 44;
    private static final double GROWTH = 11;
    private static final double END = 0.34;
    private static final int LINES = 2;
    private static final double GAP = 8;

    private final LineOfSight line;
    private final double step;
    private final double top;

    private River(LineOfSight line, double top) {
        this.line = line;
        this.step = (double) Width.WIDE.units() / (Stop.values().length + 1);
        this.top = top;
    }

    /** The river alone, for a page on which the stations stand around it. */
    static String alone(LineOfSight line, String id) {
        River river = new River(line, 0);
        Drawing drawing = new Drawing();
        river.flow(drawing);
        return drawing.finish(id, river.words(), Width.WIDE, HIGH).replace(CHART, "class=\"sl-river\"");
    }

    /** The river with its stations, for paper. */
    static String withStations(LineOfSight line, String id) {
        River river = new River(line, CARDS);
        Drawing drawing = new Drawing();
        river.flow(drawing);
        line.stations().forEach(station -> river.card(drawing, station));
        return drawing.finish(id, river.words(), Width.WIDE, HIGH + 2 * CARDS);
    }

    private Words words() {
        return new Words("Line of sight of " + line.chain().recommendation().name(), line.sentence());
    }

    private void flow(Drawing drawing) {
        others(drawing);
        List<Station> run = new ArrayList<>();
        for (Station station : line.stations()) {
            if (station.isThere()) {
                run.add(station);
            } else {
                thread(drawing, run);
                run.clear();
                double x = x(station.stop());
                drawing.line(BREAK, new Spot(x - step * (1 - END), middle()), new Spot(x + step * (1 - END), middle()));
            }
        }
        thread(drawing, run);
        for (Station station : line.stations()) {
            drawing.mark(
                    station.isThere() ? Pen.mark(Tone.SECOND) : CARD,
                    Shape.CIRCLE,
                    new Spot(x(station.stop()), middle()),
                    station.isThere() ? 6 : 5,
                    "");
        }
    }

    /** The other recommendations leave the river where things were found, and end where they got stuck. */
    private void others(Drawing drawing) {
        int many = line.others().size();
        double room = HIGH / 2 - MOST / 2 - GAP;
        for (int i = 0; i < many; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double away = MOST / 2 + GAP + room * (i / 2 + 1.0) / (many / 2 + 1.0);
            double lane = middle() + side * away;
            double from = x(Stop.SHOWN);
            double to = x(Stop.RECOMMENDED);
            double bend = (from + to) / 2;
            drawing.path(
                    FAINT,
                    "M%s %sC%s %s %s %s %s %sH%s"
                            .formatted(
                                    n(from),
                                    n(middle()),
                                    n(bend),
                                    n(middle()),
                                    n(bend),
                                    n(lane),
                                    n(to),
                                    n(lane),
                                    n(x(line.others().get(i)) + step * END)));
        }
    }

    /** A run of stations as one ribbon whose width follows how many stand behind each. */
    private void thread(Drawing drawing, List<Station> run) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder there = new StringBuilder();
        StringBuilder back = new StringBuilder();
        double left = x(run.getFirst().stop()) - step * END;
        double right = x(run.getLast().stop()) + step * END;
        double x = left;
        double half = half(run.getFirst()) * END;
        there.append("M").append(n(x)).append(' ').append(n(middle() - half));
        List<double[]> ends = new ArrayList<>();
        ends.add(new double[] {x, half});
        for (Station station : run) {
            ends.add(new double[] {x(station.stop()), half(station)});
        }
        ends.add(new double[] {right, half(run.getLast()) * END});
        for (int i = 1; i < ends.size(); i++) {
            there.append(curve(ends.get(i - 1), ends.get(i), -1));
        }
        back.append("L").append(n(right)).append(' ').append(n(middle() + ends.getLast()[1]));
        for (int i = ends.size() - 1; i > 0; i--) {
            back.append(curve(ends.get(i), ends.get(i - 1), 1));
        }
        drawing.path(LIT, there.append(back).append("Z").toString());
    }

    private String curve(double[] from, double[] to, int side) {
        double bend = (from[0] + to[0]) / 2;
        return "C%s %s %s %s %s %s"
                .formatted(
                        n(bend),
                        n(middle() + side * from[1]),
                        n(bend),
                        n(middle() + side * to[1]),
                        n(to[0]),
                        n(middle() + side * to[1]));
    }

    private void card(Drawing drawing, Station station) {
        boolean above = station.stop().place() % 2 == 1;
        double left = x(station.stop()) - step + GAP / 2;
        double high = above ? 0 : top + HIGH;
        Frame place = new Frame(left, high + 1, left + 2 * step - GAP, high + CARDS - 1);
        drawing.area(CARD, place);
        double base = high + Lettering.LINE;
        drawing.text(
                Lettering.MUTED,
                Anchor.START,
                new Spot(left + GAP, base),
                station.stop().words());
        for (String words : TextWidth.wrap(station.phrase(), Lettering.STRONG, 2 * step - 3 * GAP, LINES)) {
            base += Lettering.LINE;
            drawing.text(Lettering.STRONG, Anchor.START, new Spot(left + GAP, base), words);
        }
        double last = base + Lettering.LINE;
        station.day()
                .ifPresent(day -> drawing.text(
                        Lettering.PLAIN,
                        Anchor.START,
                        new Spot(left + GAP, last),
                        sightline.service.page.InWords.date(day)));
    }

    private double half(Station station) {
        return Math.min(MOST, LEAST + GROWTH * Math.log10(station.many())) / 2;
    }

    private double middle() {
        return top + HIGH / 2;
    }

    private double x(Stop stop) {
        return step * stop.place();
    }

    private static String n(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
