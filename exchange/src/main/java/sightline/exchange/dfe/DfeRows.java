package sightline.exchange.dfe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.PrintedCell;
import sightline.exchange.ReadingLog;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;

/** Takes the rows of one file one by one: totals of an authority or of England, nothing else. */
final class DfeRows {

    private final FileKind kind;
    private final CsvHeader header;
    private final Set<String> authorities;
    private final ReadingLog log;
    private final ReleaseFigures kept;
    private final TreeMap<Integer, Set<String>> notFound = new TreeMap<>();

    DfeRows(FileKind kind, CsvHeader header, Set<String> authorities, ReadingLog log, ReleaseFigures kept) {
        this.kind = kind;
        this.header = header;
        this.authorities = authorities;
        this.log = log;
        this.kept = kept;
    }

    void read(CsvLine line) {
        if (!isTotal(line)) {
            log.leftOut("rows of a breakdown, not a total");
            return;
        }
        Optional<String> authority = authority(line);
        OptionalInt year = year(line);
        if (authority.isPresent() && year.isPresent()) {
            for (Column column : kind.columns()) {
                column.places(header, year.getAsInt())
                        .ifPresentOrElse(
                                places -> figure(line, authority.get(), year.getAsInt(), column, places),
                                () -> notFound.computeIfAbsent(year.getAsInt(), y -> new TreeSet<>())
                                        .add(column.names()));
            }
        }
    }

    /** Notes the columns that were looked for in vain, once a year of figures. */
    void sayWhatWasMissing() {
        notFound.forEach((year, names) -> log.fault(
                "no column was found for %s in the rows of %d; those figures are left out. Check the file's header."
                        .formatted(String.join(", ", names), year)));
    }

    /** A total's topic begins "All" or "New" (five wordings are known); older files have one row an authority. */
    private boolean isTotal(CsvLine line) {
        Optional<String> topic =
                header.find(List.of("breakdown_topic", "characteristic_age")).map(line::cell);
        return topic.isEmpty()
                || topic.get().startsWith("All ")
                || topic.get().startsWith("New ")
                || topic.get().equals("Total");
    }

    private Optional<String> authority(CsvLine line) {
        String level = cell(line, "geographic_level");
        switch (level) {
            case "National" -> {
                return Optional.of(Authority.ENGLAND);
            }
            case "Local authority" -> {
                String code = cell(line, "old_la_code");
                if (authorities.contains(code)) {
                    return Optional.of(code);
                }
                log.fault(
                        line.number(),
                        "no authority with the code \"%s\" (%s) is known; the row is left out. Check the code in old_la_code."
                                .formatted(code, cell(line, "la_name")));
                return Optional.empty();
            }
            case "Regional" -> log.leftOut("rows of a region");
            default -> log.leftOut("rows of a place that is neither an authority nor England");
        }
        return Optional.empty();
    }

    private OptionalInt year(CsvLine line) {
        String period = cell(line, "time_period");
        OptionalInt year = kind.years().year(period);
        if (year.isEmpty()) {
            log.fault(line.number(), "\"%s\" isn't a time period of this file; the row is left out.".formatted(period));
        } else if (year.getAsInt() < kind.firstYear()) {
            log.leftOut("rows of years before %d, when there were no plans, or statements beside them"
                    .formatted(kind.firstYear()));
            return OptionalInt.empty();
        }
        return year;
    }

    private void figure(CsvLine line, String authority, int year, Column column, List<Integer> places) {
        for (int twin : column.twins(header, year)) {
            if (!line.cell(twin).equals(line.cell(places.getFirst()))) {
                log.fault(
                        line.number(),
                        "the column %s is printed twice, with \"%s\" and \"%s\"; the figure is left out."
                                .formatted(column.names(), line.cell(places.getFirst()), line.cell(twin)));
                return;
            }
        }
        Optional<Figure> sum = Optional.empty();
        for (int place : places) {
            switch (PrintedCell.of(line.cell(place))) {
                case PrintedCell.Empty empty -> {
                    return;
                }
                case PrintedCell.Unreadable(String printed) -> {
                    log.fault(
                            line.number(),
                            "\"%s\" under %s is neither a count nor a marker we know (x, z); the figure is left out."
                                    .formatted(printed, column.names()));
                    return;
                }
                case PrintedCell.Read(Figure figure) ->
                    sum = Optional.of(sum.map(before -> plus(before, figure)).orElse(figure));
            }
        }
        sum.ifPresent(figure -> keep(line, authority, year, column, figure));
    }

    private void keep(CsvLine line, String authority, int year, Column column, Figure figure) {
        kept.keep(authority, year, column.measure(), figure)
                .ifPresentOrElse(
                        before -> log.fault(
                                line.number(),
                                "%s of %s in %d was read before; the first figure stays."
                                        .formatted(column.measure().words(), authority, year)),
                        () -> log.kept(1));
    }

    private static Figure plus(Figure a, Figure b) {
        return switch (a) {
            case Figure.Withheld withheld -> withheld;
            case Figure.Counted(long first) ->
                switch (b) {
                    case Figure.Withheld withheld -> withheld;
                    case Figure.Counted(long second) -> new Figure.Counted(first + second);
                };
        };
    }

    private String cell(CsvLine line, String name) {
        return header.find(List.of(name)).map(line::cell).orElse("");
    }
}
