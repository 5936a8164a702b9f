package sightline.service.page.chart;

import static sightline.service.page.chart.Numerals.coordinate;

import java.util.regex.Pattern;

/** A sheet to draw on; what is drawn later lies on top. */
public final class Drawing {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final StringBuilder out = new StringBuilder(4096);

    /** A straight line. */
    public void line(Pen pen, Spot from, Spot to) {
        path(pen, "M" + spot(from) + "L" + spot(to));
    }

    /** A path by its data; nothing where there is none. */
    public void path(Pen pen, String data) {
        if (!data.isEmpty()) {
            out.append("<path ").append(look(pen)).append(" d=\"").append(data).append("\"/>");
        }
    }

    /** A filled rectangle. */
    public void area(Pen pen, Frame place) {
        out.append("<rect ").append(look(pen));
        attribute("x", place.left());
        attribute("y", place.top());
        attribute("width", place.width());
        attribute("height", place.height());
        out.append("/>");
    }

    /** A mark that tells what it stands for to a reader who points at it. */
    public void mark(Pen pen, Shape shape, Spot at, double radius, String tooltip) {
        String element = shape == Shape.CIRCLE ? "circle" : "path";
        out.append('<').append(element).append(' ').append(look(pen));
        if (shape == Shape.CIRCLE) {
            attribute("cx", at.x());
            attribute("cy", at.y());
            attribute("r", radius);
        } else {
            out.append(" d=\"").append(shape.around(at, radius)).append('"');
        }
        if (tooltip.isEmpty()) {
            out.append("/>");
        } else {
            out.append("><title>")
                    .append(Xml.escape(tooltip))
                    .append("</title></")
                    .append(element)
                    .append('>');
        }
    }

    /** Words with their anchor at a spot of their base line. */
    public void text(Lettering style, Anchor anchor, Spot base, String words) {
        open(style, anchor, base);
        out.append(Xml.escape(words)).append("</text>");
    }

    /** Words that begin with some in bold. */
    void text(Lettering style, Spot base, String strong, String rest) {
        open(style, Anchor.START, base);
        out.append("<tspan font-weight=\"bold\">").append(Xml.escape(strong)).append("</tspan>");
        out.append(Xml.escape(rest)).append("</text>");
    }

    private void open(Lettering style, Anchor anchor, Spot base) {
        out.append("<text class=\"").append(style.css()).append('"');
        attribute("x", base.x());
        attribute("y", base.y());
        out.append(" fill=\"").append(style.colour()).append('"').append(anchor.attribute());
        out.append(style.strong() ? " font-weight=\"bold\">" : ">");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(coordinate(value)).append('"');
    }

    /** The finished element, as high as asked for. */
    public String finish(String id, Words words, Width width, double height) {
        return finish(id, words, width.css(), width.units(), height);
    }

    /** The finished element, as wide and as high as asked for. */
    public String finish(String id, Words words, double width, double height) {
        return finish(id, words, "chart", width, height);
    }

    private String finish(String id, Words words, String css, double width, double height) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an id is a letter, then letters, digits, hyphens or underscores, not \"%s\"".formatted(id));
        }
        String high = coordinate(Math.ceil(height));
        String wide = coordinate(Math.ceil(width));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + css + "\" viewBox=\"0 0 " + wide
                + " " + high + "\" width=\"" + wide + "\" height=\"" + high
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\""
                + " font-family=\"arial, sans-serif\" font-size=\"" + coordinate(Lettering.SIZE)
                + "\" fill=\"#0b0c0c\"><title id=\"" + id + "-title\">" + Xml.escape(words.title())
                + "</title><desc id=\"" + id + "-desc\">" + Xml.escape(words.sentence()) + "</desc>" + out + "</svg>";
    }

    private static String look(Pen pen) {
        return "class=\"" + pen.css() + "\" " + pen.attributes();
    }

    private static String spot(Spot spot) {
        return coordinate(spot.x()) + " " + coordinate(spot.y());
    }
}
