package sightline.service.improvement.report;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.papers.report.Report;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.line.LineOfSight;
import sightline.service.improvement.line.LinesOfSight;
import sightline.service.improvement.shown.Councils;
import sightline.service.review.desk.ReviewDesk;

/** Makes the reports of an authority. */
@Component
final class MonitoringReports {

    private static final int LINES = 3;

    private final Chains chains;
    private final LinesOfSight lines;
    private final Councils councils;

    MonitoringReports(Chains chains, LinesOfSight lines, Councils councils) {
        this.councils = councils;
        this.chains = chains;
        this.lines = lines;
    }

    Report of(ReviewDesk desk, Issue issue, Period period) {
        List<Chain> all = chains.printed(desk);
        String council = all.isEmpty()
                ? "The council"
                : councils.name(all.stream().map(Chain::origin).toList(), desk.authority());
        return MonitoringReport.of(issue, period, council, all, drawn(issue, all));
    }

    /** Those with the most behind them, where the report shows any. */
    private List<LineOfSight> drawn(Issue issue, List<Chain> all) {
        return issue == Issue.ANNUAL || issue == Issue.YEAR
                ? all.stream()
                        .filter(chain ->
                                chain.origin().shown() && !chain.effects().isEmpty())
                        .sorted(Comparator.comparing(
                                        (Chain chain) -> chain.closings().size())
                                .reversed())
                        .limit(LINES)
                        .map(chain -> lines.shown(chain, all))
                        .toList()
                : List.of();
    }
}
