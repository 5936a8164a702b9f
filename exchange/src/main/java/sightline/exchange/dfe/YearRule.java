package sightline.exchange.dfe;

import java.util.OptionalInt;

/** How a time period names the calendar year that was measured. The column means two things. */
enum YearRule {
    /** "2024" is the calendar year 2024. */
    CALENDAR {
        @Override
        OptionalInt year(String period) {
            return period.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(period)) : OptionalInt.empty();
        }
    },
    /** "2022" is a count in January 2022: the stock at the end of 2021. */
    JANUARY {
        @Override
        OptionalInt year(String period) {
            return CALENDAR.year(period).stream().map(year -> year - 1).findFirst();
        }
    },
    /** "202425" is the academic year 2024/25, counted in January 2025: the stock at the end of 2024. */
    JANUARY_OF_ACADEMIC {
        @Override
        OptionalInt year(String period) {
            if (!period.matches("\\d{6}")) {
                return OptionalInt.empty();
            }
            int first = Integer.parseInt(period.substring(0, 4));
            int second = Integer.parseInt(period.substring(4));
            return (first + 1) % 100 == second ? OptionalInt.of(first) : OptionalInt.empty();
        }
    };

    /** The calendar year, or empty where the period isn't written this way. */
    abstract OptionalInt year(String period);
}
