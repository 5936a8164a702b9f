package sightline.exchange.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.journey.calendar.SettingClosure;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.event.IsoDay;

/**
 * When settings are closed: CSV (RFC 4180, UTF-8) with the columns {@code setting}, {@code firstClosed} and
 * {@code reopens} in any order. A setting may have many rows.
 */
public final class ClosureFile {

    private static final String SETTING = "setting";
    private static final String FIRST_CLOSED = "firstClosed";
    private static final String REOPENS = "reopens";

    private final CsvHeader header;
    private final ReadingLog log;
    private final List<SettingClosure> closures = new ArrayList<>();

    private ClosureFile(CsvHeader header, ReadingLog log) {
        this.header = header;
        this.log = log;
    }

    /**
     * Reads a calendar of settings. A row that can't be used is left out and told with its line.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file or it lacks a column
     */
    public static ClosureReading read(String name) {
        String title = name.equals("-") ? "Standard input" : name;
        ReadingLog log = new ReadingLog(title);
        try (CsvFile csv = CsvFile.open(Path.of(name), log)) {
            CsvHeader header = csv.header();
            List<String> missing = header.missing(List.of(SETTING, FIRST_CLOSED, REOPENS));
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "The first line of %s does not name the column %s.".formatted(title, missing.getFirst()),
                        "Make setting,firstClosed,reopens its first line.");
            }
            ClosureFile file = new ClosureFile(header, log);
            csv.rows(header, file::take);
            return new ClosureReading(new SettingClosures(file.closures), log.done());
        }
    }

    private void take(CsvLine line) {
        String setting = cell(line, SETTING);
        Optional<LocalDate> first = day(line, FIRST_CLOSED);
        Optional<LocalDate> reopens = day(line, REOPENS);
        if (setting.isEmpty()) {
            log.fault(line.number(), "this row names no setting. Write its code as the events do.");
        } else if (first.isPresent() && reopens.isPresent()) {
            take(line, new SettingClosure(setting, first.get(), reopens.get()));
        }
    }

    private void take(CsvLine line, SettingClosure closure) {
        if (closure.reopens().isAfter(closure.firstClosed())) {
            closures.add(closure);
            log.kept(1);
        } else {
            log.fault(
                    line.number(),
                    "%s reopens on %s, which is not after %s. Put the two dates right."
                            .formatted(closure.setting(), closure.reopens(), closure.firstClosed()));
        }
    }

    private Optional<LocalDate> day(CsvLine line, String column) {
        String text = cell(line, column);
        Optional<LocalDate> day = IsoDay.of(text);
        if (day.isEmpty()) {
            log.fault(line.number(), "'%s' in %s isn't a date. Write it as 2026-02-14.".formatted(text, column));
        }
        return day;
    }

    private String cell(CsvLine line, String column) {
        return header.find(List.of(column)).map(line::cell).orElse("");
    }
}
