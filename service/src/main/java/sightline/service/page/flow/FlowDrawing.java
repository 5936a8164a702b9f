package sightline.service.page.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.insight.flow.Bottlenecks;
import sightline.insight.flow.Flow.Activity;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;
import sightline.service.page.chart.Anchor;
import sightline.service.page.chart.Drawing;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.Pen;
import sightline.service.page.chart.Spot;
import sightline.service.page.chart.TextWidth;
import sightline.service.page.chart.Words;

/** Draws a process map: below its title and sentence the boxes, the arrows as wide as they are common, and their labels. */
final class FlowDrawing {

    private static final double LEAST_WIDTH = 640;
    private static final double MARGIN = 6;
    private static final double KEY_LINE = 44;
    private static final int LINES_OF_KEY = FlowArrow.Kind.values().length + 1;
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 6;

    private FlowDrawing() {}

    /** With its title and sentence above it, as a picture that stands alone needs them. */
    static String alone(String id, FlowPicture picture, Shown shown) {
        return svg(id, picture, shown, Optional.of(picture.words()));
    }

    /** Without them, for a page that says them itself. */
    static String onPage(String id, FlowPicture picture, Shown shown) {
        return svg(id, picture, shown, Optional.empty());
    }

    private static String svg(String id, FlowPicture picture, Shown shown, Optional<Words> printed) {
        Drawing drawing = new Drawing();
        FlowLayout layout = FlowLayout.of(shown, picture.limits());
        double width = Math.max(LEAST_WIDTH, layout.width() + 2 * MARGIN);
        double height = printed.map(words -> headingHeight(words, width)).orElse(MARGIN)
                + layout.height()
                + LINES_OF_KEY * Lettering.LINE
                + 3 * MARGIN;
        drawing.area(Pen.BACK, new Frame(0, 0, width, height));
        double top = printed.map(words -> heading(drawing, words, width)).orElse(MARGIN);
        double left = (width - layout.width()) / 2;
        long most = shown.arrows().stream().mapToLong(Arrow::count).max().orElse(1);
        layout.routes().forEach((arrow, route) -> {
            boolean slow = shown.bottlenecks().contains(arrow);
            FlowArrow.draw(
                    drawing,
                    moved(route.spots(), left, top),
                    thickness(arrow.count(), most),
                    slow ? FlowArrow.Kind.SLOW : Bottlenecks.isWork(arrow) ? FlowArrow.Kind.WORK : FlowArrow.Kind.REST);
        });
        for (Activity activity : shown.activities()) {
            FlowBox.draw(drawing, activity, moved(spot(layout.boxes(), activity), left, top));
        }
        layout.routes()
                .forEach((arrow, route) ->
                        shown.label(arrow, picture.limits()).draw(drawing, moved(route.label(), left, top)));
        key(drawing, top + layout.height() + MARGIN);
        return drawing.finish(id, picture.words(), width, height);
    }

    private static Spot spot(Map<EventName, Spot> boxes, Activity activity) {
        return boxes.getOrDefault(activity.name(), new Spot(0, 0));
    }

    private static List<String> sentenceLines(Words words, double width) {
        return TextWidth.wrap(words.sentence(), Lettering.PLAIN, width - 2 * MARGIN, 12);
    }

    private static double headingHeight(Words words, double width) {
        return (sentenceLines(words, width).size() + 2) * Lettering.LINE;
    }

    private static double heading(Drawing drawing, Words words, double width) {
        double base = Lettering.LINE;
        String title = TextWidth.shorten(words.title(), Lettering.STRONG, width - 2 * MARGIN);
        drawing.text(Lettering.STRONG, Anchor.START, new Spot(MARGIN, base), title);
        for (String line : sentenceLines(words, width)) {
            base += Lettering.LINE;
            drawing.text(Lettering.PLAIN, Anchor.START, new Spot(MARGIN, base), line);
        }
        return headingHeight(words, width);
    }

    /** What the lines mean, below the map. */
    private static void key(Drawing drawing, double top) {
        double base = top + Lettering.LINE;
        for (FlowArrow.Kind kind : FlowArrow.Kind.values()) {
            Spot from = new Spot(MARGIN, base - Lettering.DROP);
            FlowArrow.draw(drawing, List.of(from, new Spot(from.x() + KEY_LINE, from.y())), 3, kind);
            drawing.text(Lettering.PLAIN, Anchor.START, new Spot(MARGIN + KEY_LINE + 2 * MARGIN, base), kind.words());
            base += Lettering.LINE;
        }
        drawing.text(
                Lettering.PLAIN,
                Anchor.START,
                new Spot(MARGIN, base),
                "The wider the line, the more often. Weeks are calendar weeks, the median.");
    }

    /** As wide as the root of its count, so that a step ten times as common is three times as wide. */
    private static double thickness(long count, long most) {
        return THINNEST + (THICKEST - THINNEST) * Math.sqrt((double) count / most);
    }

    private static List<Spot> moved(List<Spot> spots, double right, double down) {
        return spots.stream().map(spot -> moved(spot, right, down)).toList();
    }

    private static Spot moved(Spot spot, double right, double down) {
        return new Spot(spot.x() + right, spot.y() + down);
    }
}
