package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** The months that are named under a line of time: as many as there is room for. */
final class Months {

    private static final int[] STRIDES = {1, 2, 3, 6, 12, 24, 60};

    private Months() {}

    /** First days of months, evenly spaced; years begin with January where the stride allows. */
    static List<LocalDate> of(Window window, double units, double room) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(window.first(), window.last()));
        int stride = IntStream.of(STRIDES)
                .filter(step -> units * step / months >= room)
                .findFirst()
                .orElse(STRIDES[STRIDES.length - 1]);
        LocalDate start = window.first().withDayOfYear(1);
        return IntStream.iterate(0, step -> step + stride)
                .mapToObj(start::plusMonths)
                .takeWhile(day -> !day.isAfter(window.last()))
                .filter(window::holds)
                .toList();
    }
}
