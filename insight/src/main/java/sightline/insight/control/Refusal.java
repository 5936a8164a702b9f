package sightline.insight.control;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why no chart can be drawn. */
public sealed interface Refusal {

    /** Fewest points from which limits may be fixed, as NHSRplotthedots has it. */
    int FEWEST_TO_FIX = 12;

    /** Beyond this a sum of values could leave the range of numbers. */
    double LARGEST = 1e290;

    /** What is wrong, a sentence. */
    String what();

    /** What can be done about it, a sentence. */
    String next();

    /** There is nothing to draw. */
    record NoPoints() implements Refusal {
        @Override
        public String what() {
            return "The series has no values.";
        }

        @Override
        public String next() {
            return "Give it at least one row with a date and a value.";
        }
    }

    /** A day has two values, and nothing says which is right. */
    record DuplicateDate(LocalDate date) implements Refusal {
        @Override
        public String what() {
            return "The series has more than one value for %s.".formatted(Wording.day(date));
        }

        @Override
        public String next() {
            return "Keep one row for each date.";
        }
    }

    /** A value is missing, endless or too large to reckon with. */
    record NotReckonable(LocalDate date) implements Refusal {
        @Override
        public String what() {
            return "The value for %s is missing or is too large a number.".formatted(Wording.day(date));
        }

        @Override
        public String next() {
            return "Correct it, or leave the date out.";
        }
    }

    /** Limits were to be fixed on too few points to mean anything. */
    record BaselineTooShort(int points) implements Refusal {
        @Override
        public String what() {
            return "Limits can't be fixed after %d points: that is too few.".formatted(points);
        }

        @Override
        public String next() {
            return "Fix them after %d or more.".formatted(FEWEST_TO_FIX);
        }
    }

    /** The first reason not to draw this chart, or empty where it can be drawn. */
    static Optional<Refusal> of(List<Point> series, ChartOptions options) {
        if (options.fixAfter().orElse(FEWEST_TO_FIX) < FEWEST_TO_FIX) {
            return Optional.of(new BaselineTooShort(options.fixAfter().getAsInt()));
        }
        if (series.isEmpty()) {
            return Optional.of(new NoPoints());
        }
        Set<LocalDate> seen = new HashSet<>();
        for (Point point : series) {
            if (!(Math.abs(point.value()) <= LARGEST)) {
                return Optional.of(new NotReckonable(point.date()));
            }
            if (!seen.add(point.date())) {
                return Optional.of(new DuplicateDate(point.date()));
            }
        }
        return Optional.empty();
    }
}
