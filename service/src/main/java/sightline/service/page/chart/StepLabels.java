package sightline.service.page.chart;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The names of evenly spaced steps below a chart: as many as there is room for, and always the last. */
final class StepLabels {

    private static final double GAP = 10;

    /** Every how many steps a name may stand; chosen to keep quarters and months of different years in step. */
    private static final int[] STRIDES = {1, 2, 4, 8, 12, 24, 48};

    private StepLabels() {}

    static void draw(Drawing drawing, List<String> names, IntToDoubleFunction x, double base, Width width) {
        double free = width.units();
        for (int i = names.size() - 1; i >= 0; i -= every(names, x, width)) {
            String name = TextWidth.shorten(names.get(i), Lettering.PLAIN, width.units() - 4);
            double wide = Lettering.PLAIN.width(name);
            double left = Math.max(0, Math.min(x.applyAsDouble(i) - wide / 2, width.units() - wide));
            if (left + wide <= free) {
                drawing.text(Lettering.PLAIN, Anchor.START, new Spot(left, base), name);
                free = left - GAP;
            }
        }
    }

    private static int every(List<String> names, IntToDoubleFunction x, Width width) {
        if (names.size() < 2) {
            return 1;
        }
        double step = (x.applyAsDouble(names.size() - 1) - x.applyAsDouble(0)) / (names.size() - 1);
        double widest = names.stream().mapToDouble(Lettering.PLAIN::width).max().orElse(0);
        double least = (Math.min(widest, width.units()) + GAP) / step;
        return IntStream.of(STRIDES)
                .filter(stride -> stride >= least)
                .findFirst()
                .orElse(names.size());
    }
}
