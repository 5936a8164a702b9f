package sightline.exchange.dfe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.exchange.CsvHeader;
import sightline.insight.published.Measure;

/**
 * Where a measure is printed. A measure printed in parts (within four weeks, after four weeks) is their sum.
 *
 * @param measure what is counted
 * @param parts for each part the names it goes by, newest release first; {@code YYYY} and {@code YY} stand for the
 *     calendar year of the row
 */
record Column(Measure measure, List<List<String>> parts) {

    static Column of(Measure measure, String... names) {
        return new Column(measure, List.of(List.of(names)));
    }

    static Column sum(Measure measure, List<String> first, List<String> second) {
        return new Column(measure, List.of(first, second));
    }

    /** Where the parts are printed for a year, or empty where one of them isn't. */
    Optional<List<Integer>> places(CsvHeader header, int year) {
        List<Optional<Integer>> found =
                parts.stream().map(names -> header.find(inYear(names, year))).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** Other places that print the same column again, for a year. */
    List<Integer> twins(CsvHeader header, int year) {
        return parts.stream()
                .flatMap(names -> inYear(names, year).stream())
                .map(header::all)
                .filter(places -> places.size() > 1)
                .flatMap(places -> places.stream().skip(1))
                .toList();
    }

    /** The first name of each part, for people. */
    String names() {
        return String.join(" and ", parts.stream().map(List::getLast).toList());
    }

    private static List<String> inYear(List<String> names, int year) {
        return Arrays.asList(names.stream()
                .map(name -> name.replace("YYYY", Integer.toString(year)).replace("YY", "%02d".formatted(year % 100)))
                .toArray(String[]::new));
    }
}
