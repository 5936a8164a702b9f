package sightline.service.page.chart;

/** A rectangle in the drawing, in viewBox units; y grows downwards. */
public record Frame(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Where a value lies from the bottom to the top. */
    double y(Scale scale, double value) {
        return bottom - scale.share(value) * height();
    }

    /** Where a value lies from left to right. */
    double x(Scale scale, double value) {
        return left + scale.share(value) * width();
    }
}
