package sightline.service.casework.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.annex.AnnexFinding;
import sightline.exchange.annex.AnnexReport;
import sightline.journey.event.Journey;

/**
 * A list as a page shows it.
 *
 * @param summary the list in short
 * @param rule whose findings alone are shown; blank: every row
 * @param rows of this page
 * @param page which it is
 * @param pages how many there are
 */
public record ListView(ListSummary summary, String rule, List<ListRow> rows, int page, int pages) {

    private static final int ROWS = 40;

    static ListView of(Lists lists, AnnexReport report, String rule, int wanted) {
        Map<Long, List<AnnexFinding>> findings = new HashMap<>();
        report.findings()
                .forEach(finding -> findings.computeIfAbsent(finding.line(), key -> new ArrayList<>())
                        .add(finding));
        List<Long> lines = new ArrayList<>();
        for (long line = 2; line < report.rows().size() + 2L; line++) {
            List<AnnexFinding> own = findings.getOrDefault(line, List.of());
            if (rule.isEmpty()
                    || own.stream().anyMatch(finding -> finding.rule().equals(rule))) {
                lines.add(line);
            }
        }
        int pages = Math.max(1, Math.ceilDiv(lines.size(), ROWS));
        int page = Math.clamp(wanted, 1, pages);
        Map<String, String> journeys = journeys(lists);
        List<ListRow> rows = lines.subList((page - 1) * ROWS, Math.min(page * ROWS, lines.size())).stream()
                .map(line -> row(lists, report, line, findings.getOrDefault(line, List.of()), journeys))
                .toList();
        return new ListView(ListSummary.of(report), rule, rows, page, pages);
    }

    private static Map<String, String> journeys(Lists lists) {
        Map<String, String> journeys = new HashMap<>();
        for (Journey journey : lists.journeys()) {
            journeys.put(journey.id().person(), journey.id().journey());
        }
        return journeys;
    }

    private static ListRow row(
            Lists lists, AnnexReport report, long line, List<AnnexFinding> findings, Map<String, String> journeys) {
        List<String> cells = report.rows().get((int) line - 2);
        String person = cells.getFirst();
        List<ListRow.Cell> filled = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            if (!cells.get(k).isEmpty()) {
                filled.add(new ListRow.Cell(report.headings().get(k), cells.get(k)));
            }
        }
        return new ListRow(
                line,
                Optional.ofNullable(journeys.get(person)).orElse(""),
                lists.names().getOrDefault(person, person),
                filled,
                findings.stream()
                        .map(finding -> "%s, %s: %s".formatted(finding.rule(), finding.level(), finding.message()))
                        .toList());
    }

    /** What the page asks. */
    public String title() {
        return "Who stands in list %d of an inspection?".formatted(summary.number());
    }

    /** The address of a page, without its number. */
    public String address() {
        return "/inspection/lists/%d?rule=%s&page=".formatted(summary.number(), rule);
    }
}
