package sightline.exchange.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A list with what the rules find in it and how it came to be: one result for the page, the table and the workbook.
 *
 * @param list which of the two
 * @param day the day it is of
 * @param rows a cell for every column of the list; the first row is line 2 of the file
 * @param findings of the rules, row by row
 * @param query how each column came to be
 */
public record AnnexReport(
        AnnexList list, LocalDate day, List<List<String>> rows, List<AnnexFinding> findings, List<ColumnQuery> query) {

    public AnnexReport {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        query = List.copyOf(query);
    }

    /** The report of a list. */
    public static AnnexReport of(AnnexList list, LocalDate day, List<List<String>> rows) {
        List<AnnexFinding> findings = new ArrayList<>();
        AnnexRules rules = new AnnexRules(list, day, findings::add);
        for (int i = 0; i < rows.size(); i++) {
            rules.look(AnnexRow.of(list, i + 2L, rows.get(i)));
        }
        return new AnnexReport(list, day, rows, findings, ColumnQuery.of(list));
    }

    /** The headings of the list. */
    public List<String> headings() {
        return list.columns().stream().map(AnnexColumn::heading).toList();
    }

    /** The list as tables: itself, what was found, and the query behind it. */
    public List<AnnexTable> tables() {
        return List.of(
                new AnnexTable(list.title(), headings(), rows),
                new AnnexTable(
                        "Findings",
                        List.of("Rule", "Level", "Line", "Column", "What"),
                        findings.stream()
                                .map(finding -> List.of(
                                        finding.rule(),
                                        finding.level(),
                                        String.valueOf(finding.line()),
                                        finding.column(),
                                        finding.message()))
                                .toList()),
                new AnnexTable(
                        "The query behind it",
                        List.of("Column", "Where it comes from"),
                        query.stream()
                                .map(one -> List.of(one.column(), one.words()))
                                .toList()));
    }
}
