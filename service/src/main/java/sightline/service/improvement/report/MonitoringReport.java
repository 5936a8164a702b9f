package sightline.service.improvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Cover;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.line.LineOfSight;
import sightline.service.improvement.line.LinesOfSight;
import sightline.service.improvement.shown.Line;
import sightline.service.improvement.shown.Standing;
import sightline.service.page.InWords;

/** A report to the committee: what changed, what is late, what to ask, and where each recommendation stands. */
final class MonitoringReport {

    private static final int PICTURES = 3;
    private static final List<String> HEADS =
            List.of("Recommendation", "To whom", "Answer", "Where it stands", "Carried out", "Effective");

    private final Issue issue;
    private final Period period;
    private final List<Chain> chains;
    private final List<LineOfSight> lines;

    private MonitoringReport(Issue issue, Period period, List<Chain> chains, List<LineOfSight> lines) {
        this.issue = issue;
        this.period = period;
        this.chains = chains;
        this.lines = lines;
    }

    static Report of(Issue issue, Period period, String council, List<Chain> chains, List<LineOfSight> lines) {
        return new MonitoringReport(issue, period, chains, lines).report(council);
    }

    private Report report(String council) {
        List<Section> sections = new ArrayList<>();
        if (issue != Issue.BOARD) {
            sections.add(Section.of("in-short", "In short", Paragraph.of("in-short-words", inShort())));
            sections.add(list("changed", "What changed", Changes.in(chains, period), "Nothing was written down."));
            sections.add(list("late", "What is late", late(), "Nothing is late."));
            sections.add(list("ask", "What to ask", questions(), "There is nothing to ask."));
        }
        sections.add(Section.of(
                "table",
                "Where each recommendation stands",
                chains.isEmpty()
                        ? Paragraph.of("table-none", "There are no recommendations yet.")
                        : new Table(
                                "table-all", "Every recommendation, on " + InWords.date(period.to()), HEADS, rows())));
        if (issue == Issue.ANNUAL || issue == Issue.YEAR) {
            sections.add(pictures());
        }
        return new Report(
                "%s, %s".formatted(issue.words(), period.words()),
                new Cover(
                        council,
                        "Scrutiny",
                        InWords.date(period.to()),
                        issue.words(),
                        List.of(
                                "Only the committee closes a recommendation. Carried out and effective are two marks.")),
                sections);
    }

    private String inShort() {
        long closed = chains.stream().filter(Chain::closed).count();
        long answered =
                chains.stream().filter(chain -> !chain.answers().isEmpty()).count();
        long done = chains.stream()
                .filter(chain -> chain.actions().stream()
                        .anyMatch(action -> action.carriedOut().isPresent()))
                .count();
        String stands = chains.stream()
                .map(this::line)
                .collect(Collectors.groupingBy(Line::standing, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(MonitoringReport::counted)
                .collect(Collectors.joining(", "));
        return "Of %d recommendations, %d have an answer, %d have an action that is carried out, and the committee has closed %d. They stand so: %s."
                .formatted(chains.size(), answered, done, closed, stands.isEmpty() ? "none" : stands);
    }

    private static String counted(Map.Entry<Standing, Long> entry) {
        return "%s: %d".formatted(entry.getKey().words(), entry.getValue());
    }

    private Line line(Chain chain) {
        return Line.of(chain, period.to());
    }

    private List<String> late() {
        return chains.stream()
                .filter(chain -> !chain.closed())
                .flatMap(chain -> new ToAsk(line(chain))
                        .late().stream()
                                .map(late -> "%s (%s): %s"
                                        .formatted(
                                                chain.recommendation().name(),
                                                chain.origin().title(),
                                                late)))
                .toList();
    }

    private List<String> questions() {
        return chains.stream()
                .filter(chain -> !chain.closed())
                .map(chain -> "%s: %s".formatted(chain.origin().title(), new ToAsk(line(chain)).question()))
                .toList();
    }

    private List<List<String>> rows() {
        return chains.stream().map(this::row).toList();
    }

    private List<String> row(Chain chain) {
        String none = "–";
        return List.of(
                "%s (%s). %s"
                        .formatted(
                                chain.recommendation().name(),
                                chain.origin().title(),
                                chain.recommendation().words()),
                chain.recommendation().aim().addressee().isEmpty()
                        ? chain.recommendation().aim().to().words()
                        : chain.recommendation().aim().addressee(),
                chain.answers().isEmpty()
                        ? "None"
                        : chain.answers().stream()
                                .map(answer -> answer.verdict().words())
                                .distinct()
                                .collect(Collectors.joining("; ")),
                line(chain).standing().words(),
                chain.closings().isEmpty() ? none : chain.closings().getLast().carriedOut() ? "Yes" : "No",
                chain.closings().isEmpty()
                        ? none
                        : chain.closings().getLast().effective().words());
    }

    private static Section list(String id, String title, List<String> items, String none) {
        Block block = items.isEmpty() ? Paragraph.of(id + "-none", none) : Bullets.of(id + "-list", items);
        return Section.of(id, title, block);
    }

    /** The lines of sight that come furthest. */
    private Section pictures() {
        List<Block> blocks = new ArrayList<>();
        for (LineOfSight line : lines.stream().limit(PICTURES).toList()) {
            String id = "line-" + line.chain().recommendation().id();
            blocks.add(new Picture(
                    id,
                    LinesOfSight.picture(line, id + "-drawing"),
                    "Line of sight of %s: %s"
                            .formatted(line.chain().recommendation().name(), line.sentence()),
                    "%s. %s".formatted(line.chain().recommendation().name(), line.sentence()),
                    new Table(
                            id + "-table",
                            "Stations of " + line.chain().recommendation().name(),
                            List.of("Station", "What", "When"),
                            line.stations().stream()
                                    .map(station -> List.of(
                                            station.stop().words(),
                                            station.phrase(),
                                            station.day().map(InWords::date).orElse("–")))
                                    .toList())));
        }
        return blocks.isEmpty()
                ? Section.of("lines", "Lines of sight", Paragraph.of("lines-none", "There is no line to draw yet."))
                : Section.of("lines", "Lines of sight", blocks);
    }
}
