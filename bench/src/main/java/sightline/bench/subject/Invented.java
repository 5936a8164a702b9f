package sightline.bench.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Files in the shapes that people hand to Sightline, with invented figures that are the same each time. */
final class Invented {

    /** How many English authorities there are. */
    static final int AUTHORITIES = 153;

    private static final int POINTS = 36;
    private static final int YEARS = 11;

    private static final String PANEL_HEADER =
            "old_la_code,la_name,region_name,calendar_year,plans_issued_ex,plans_20wk_ex,"
                    + "initial_requests,requests_refused,assess_plan_issued,assess_plan_not_issued,new_plans_started";

    private Invented() {}

    /** A source of figures that starts at the same place each time. */
    static SplittableRandom figures() {
        return new SplittableRandom(42);
    }

    /** The three-digit code of an authority from 0. */
    static String code(int authority) {
        return Integer.toString(201 + authority);
    }

    /** A series of 36 months for the control chart. */
    static Path series(Path file) {
        SplittableRandom figures = figures();
        List<String> lines = new ArrayList<>(List.of("date,value"));
        LocalDate first = LocalDate.of(2023, 1, 1);
        IntStream.range(0, POINTS)
                .forEach(month -> lines.add("%s,%.1f".formatted(first.plusMonths(month), figures.nextDouble(30, 70))));
        return write(file, lines);
    }

    /**
     * A panel of published figures: every authority in eleven years.
     *
     * @param last the latest calendar year in it
     */
    static Path panel(Path file, int last) {
        SplittableRandom figures = figures();
        List<String> lines = new ArrayList<>(List.of(PANEL_HEADER));
        for (int authority = 0; authority < AUTHORITIES; authority++) {
            for (int year = last - YEARS + 1; year <= last; year++) {
                int requests = figures.nextInt(100, 2000);
                int plans = requests / 2 + figures.nextInt(20);
                lines.add("%s,Authority %s,Region,%d,%d,%d,%d,%d,%d,%d,%d"
                        .formatted(
                                code(authority),
                                code(authority),
                                year,
                                plans,
                                figures.nextInt(plans + 1),
                                requests,
                                requests / 4,
                                plans,
                                requests / 20,
                                plans));
            }
        }
        return write(file, lines);
    }

    /** Writes lines of UTF-8. */
    static Path write(Path file, List<String> lines) {
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
