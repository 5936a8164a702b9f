package sightline.exchange.tribunal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.CsvLine;
import sightline.exchange.ReadingLog;
import sightline.insight.published.Authority;
import sightline.insight.published.Measure;

/**
 * The table to 2024 as it was published: a spreadsheet saved as CSV, with a title, years in one header row and measures
 * in the next, region headings between the authorities, footnote digits glued to names, and notes below England.
 */
final class WideTable {

    private final PrintedAuthority authorities;
    private final TribunalFigures figures;
    private final ReadingLog log;
    private List<Place> places = List.of();
    private List<String> years = List.of();
    private boolean ended;

    WideTable(PrintedAuthority authorities, TribunalFigures figures, ReadingLog log) {
        this.authorities = authorities;
        this.figures = figures;
        this.log = log;
    }

    /** Whether a line is the row of years that such a table has. */
    static boolean isYears(CsvLine line) {
        return line.cell(0).equals("Local Authority") && line.cell(1).equals("LA code");
    }

    void read(CsvLine line) {
        String name = line.cell(0).replaceAll("(?<=\\p{L})[\\d,]+$", "");
        if (years.isEmpty()) {
            years = isYears(line) ? line.cells() : List.of();
            log.leftOut("rows of title and header");
        } else if (places.isEmpty()) {
            places = places(years, line.cells());
            log.leftOut("rows of title and header");
        } else if (ended || line.cells().stream().allMatch(String::isEmpty)) {
            log.leftOut("notes and empty rows");
        } else if (name.equals("England Total")) {
            places.forEach(
                    place -> figures.england(line.number(), place.year(), place.measure(), line.cell(place.column())));
        } else if (name.startsWith("England")) {
            log.leftOut("a second total of England");
        } else if (name.startsWith("Sources") || name.startsWith("Notes")) {
            ended = true;
            log.leftOut("notes and empty rows");
        } else if (places.stream().allMatch(place -> line.cell(place.column()).isEmpty())) {
            log.leftOut("headings of regions");
        } else {
            authority(line, name);
        }
    }

    /** Whether header rows were found at all. */
    boolean found() {
        return !places.isEmpty();
    }

    private void authority(CsvLine line, String name) {
        String code = line.cell(1);
        for (Place place : places) {
            Optional<Authority> whose = authorities.find(code, name, place.year(), place.measure());
            if (whose.isEmpty()) {
                log.fault(line.number(), "no authority is called \"%s\"; the row is left out.".formatted(name));
                return;
            }
            figures.authority(
                    line.number(),
                    whose.get(),
                    authorities.existed(whose.get(), place.year()),
                    place.year(),
                    place.measure(),
                    line.cell(place.column()));
        }
        if (authorities.misprinted(code, name, places.getFirst().year())) {
            log.note(line.number(), PrintedAuthority.remark(code, name));
        }
    }

    private static List<Place> places(List<String> years, List<String> titles) {
        List<Place> found = new ArrayList<>();
        int year = 0;
        for (int i = 2; i < titles.size(); i++) {
            if (i < years.size() && years.get(i).matches("\\d{4}")) {
                year = Integer.parseInt(years.get(i));
            }
            int column = i;
            int of = year;
            measure(titles.get(i)).ifPresent(measure -> found.add(new Place(column, of, measure)));
        }
        return found;
    }

    private static Optional<Measure> measure(String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        if (folded.startsWith("appeals registered")) {
            return Optional.of(Measure.APPEALS);
        }
        if (!folded.contains("total appealable decisions")) {
            return Optional.empty();
        }
        return Optional.of(
                folded.startsWith("in development")
                        ? Measure.APPEALABLE_DECISIONS_NEW
                        : Measure.APPEALABLE_DECISIONS_OLD);
    }

    private record Place(int column, int year, Measure measure) {}
}
