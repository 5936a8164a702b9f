package sightline.service.casework.inspection;

import java.util.List;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.ColumnQuery;
import sightline.service.page.InWords;

/**
 * A list in short.
 *
 * @param number 1 or 2
 * @param list which it is
 * @param people how many rows it has
 * @param clean in how many of them no rule finds anything
 * @param rules that find something
 * @param query how each column came to be
 */
public record ListSummary(
        int number, AnnexList list, int people, long clean, List<RuleCount> rules, List<ColumnQuery> query) {

    static ListSummary of(AnnexReport report) {
        long found = report.findings().stream()
                .map(finding -> finding.line())
                .distinct()
                .count();
        return new ListSummary(
                report.list().ordinal() + 1,
                report.list(),
                report.rows().size(),
                report.rows().size() - found,
                RuleCount.of(report),
                report.query());
    }

    /** What is in it, in a sentence. */
    public String words() {
        return switch (list) {
            case PLANS ->
                "%s with a plan today."
                        .formatted(
                                people == 1
                                        ? "1 child or young person"
                                        : InWords.count(people) + " children and young people");
            case SUPPORT ->
                "%s without a plan for whom an assessment was asked, is under way or was refused. Children on SEN support whom nobody has put forward are known to their schools alone: add them."
                        .formatted(
                                people == 1
                                        ? "1 child or young person"
                                        : InWords.count(people) + " children and young people");
        };
    }
}
