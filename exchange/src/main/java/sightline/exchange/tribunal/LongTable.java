package sightline.exchange.tribunal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.ReadingLog;
import sightline.insight.published.Authority;
import sightline.insight.published.Measure;

/** A table with one row an authority and year: the new way of counting (with names), or a tidied copy of the old. */
final class LongTable {

    static final List<String> NEW = List.of(
            "old_la_code_as_published", "la_name", "year", "appeals_registered", "appealable_decisions_new_method");
    static final List<String> TIDY = List.of("old_la_code", "year", "appeals", "decisions");

    private final CsvHeader header;
    private final PrintedAuthority authorities;
    private final TribunalFigures figures;
    private final ReadingLog log;

    LongTable(CsvHeader header, PrintedAuthority authorities, TribunalFigures figures, ReadingLog log) {
        this.header = header;
        this.authorities = authorities;
        this.figures = figures;
        this.log = log;
    }

    /** A row of the table of 2024 and 2025; the name decides, see {@link PrintedAuthority}. */
    void readNew(CsvLine line) {
        Optional<Integer> year = year(line);
        if (year.isEmpty()) {
            return;
        }
        String code = cell(line, "old_la_code_as_published");
        String name = cell(line, "la_name");
        Map<Measure, String> cells = Map.of(
                Measure.APPEALS, cell(line, "appeals_registered"),
                Measure.APPEALABLE_DECISIONS_NEW, cell(line, "appealable_decisions_new_method"));
        for (Map.Entry<Measure, String> cell : new java.util.TreeMap<>(cells).entrySet()) {
            if (name.equals("England")) {
                figures.england(line.number(), year.get(), cell.getKey(), cell.getValue());
            } else {
                keep(line, authorities.find(code, name, year.get(), cell.getKey()), name, year.get(), cell);
            }
        }
        if (authorities.misprinted(code, name, year.get())) {
            log.note(line.number(), PrintedAuthority.remark(code, name));
        }
    }

    /** A row of a copy without names. */
    void readTidy(CsvLine line) {
        Optional<Integer> year = year(line);
        if (year.isEmpty()) {
            return;
        }
        String code = cell(line, "old_la_code");
        Map<Measure, String> cells = Map.of(
                Measure.APPEALS, cell(line, "appeals"), Measure.APPEALABLE_DECISIONS_OLD, cell(line, "decisions"));
        for (Map.Entry<Measure, String> cell : new java.util.TreeMap<>(cells).entrySet()) {
            keep(line, authorities.find(code, year.get(), cell.getKey()), code, year.get(), cell);
        }
    }

    private void keep(
            CsvLine line, Optional<Authority> whose, String printed, int year, Map.Entry<Measure, String> cell) {
        if (whose.isEmpty()) {
            log.fault(line.number(), "no authority is known by \"%s\"; the figure is left out.".formatted(printed));
            return;
        }
        figures.authority(
                line.number(),
                whose.get(),
                authorities.existed(whose.get(), year),
                year,
                cell.getKey(),
                cell.getValue());
    }

    private Optional<Integer> year(CsvLine line) {
        String printed = cell(line, "year");
        if (printed.matches("\\d{4}")) {
            return Optional.of(Integer.valueOf(printed));
        }
        log.fault(line.number(), "\"%s\" isn't a year; the row is left out.".formatted(printed));
        return Optional.empty();
    }

    private String cell(CsvLine line, String name) {
        return header.find(List.of(name)).map(line::cell).orElse("");
    }
}
