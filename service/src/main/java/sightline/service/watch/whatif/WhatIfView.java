package sightline.service.watch.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Table;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Point;
import sightline.service.watch.whatif.TriedOut.Spread;

/** What the page shows of a question that has been tried out. */
public final class WhatIfView {

    private static final List<Integer> AFTER = List.of(6, 12, 18);

    private final Trial trial;
    private final TriedOut answer;
    private final Line now;
    private final Line shown;
    private final boolean mayUse;

    private WhatIfView(Trial trial, TriedOut answer, Line shown, boolean mayUse) {
        this.trial = trial;
        this.answer = answer;
        this.now = answer.lines().getFirst();
        this.shown = shown;
        this.mayUse = mayUse;
    }

    /** The view; empty while there is no answer yet. */
    static Optional<WhatIfView> of(Trial trial, String show, boolean mayUse) {
        return trial.answer().map(answer -> {
            int last = answer.lines().size() - 1;
            int chosen = show.matches("\\d")
                    ? Math.clamp(Integer.parseInt(show), Math.min(1, last), last)
                    : Math.min(1, last);
            return new WhatIfView(trial, answer, answer.lines().get(chosen), mayUse);
        });
    }

    /** What was asked. */
    public Trial trial() {
        return trial;
    }

    /** What was taken for granted, in sentences. */
    public List<String> notes() {
        return answer.notes();
    }

    /** The last month that was known, in words. */
    public String known() {
        return InWords.month(YearMonth.parse(answer.known()));
    }

    /** From when things are different, in words. */
    public String from() {
        return InWords.month(trial.question().month());
    }

    /** Every scenario but as now, to choose from. */
    public List<Line> others() {
        return answer.lines().subList(1, answer.lines().size());
    }

    /** The name of the scenario that is drawn. */
    public String shown() {
        return shown.name();
    }

    /** What happens, and what the published figure does meanwhile. */
    public List<String> sentences() {
        return new Meanwhile(trial.question(), now, shown).sentences();
    }

    /** The published measure. */
    public Chart published() {
        return charts().published();
    }

    /** The same share by month of request. */
    public Chart requested() {
        return charts().requested();
    }

    /** What is open past the twenty weeks. */
    public Chart backlog() {
        return charts().backlog();
    }

    private WhatIfCharts charts() {
        return new WhatIfCharts(now, shown);
    }

    /** All scenarios side by side. */
    public Table compared() {
        List<String> heads = new java.util.ArrayList<>(List.of("Scenario"));
        for (int months : AFTER) {
            String when = InWords.month(trial.question().month().plusMonths(months));
            heads.add("Published rate, " + when);
            heads.add("Requests of the month on time, " + when);
            heads.add("Open past 20 weeks, " + when);
        }
        return new Table(heads, answer.lines().stream().map(this::row).toList());
    }

    private List<String> row(Line line) {
        List<String> cells = new java.util.ArrayList<>(List.of(line.name()));
        for (int months : AFTER) {
            String month = trial.question().month().plusMonths(months).toString();
            cells.add(cell(line, month, Point::published, "%"));
            cells.add(cell(line, month, Point::requested, "%"));
            cells.add(cell(line, month, Point::backlog, ""));
        }
        return cells;
    }

    private static String cell(Line line, String month, Function<Point, Optional<Spread>> figure, String unit) {
        return line.months().stream()
                .filter(point -> point.month().equals(month))
                .findFirst()
                .flatMap(figure)
                .map(spread -> String.format(
                        Locale.UK, "%.0f%s (%.0f to %.0f)", spread.median(), unit, spread.low(), spread.high()))
                .orElse("not yet known");
    }

    /** Whether the reader may take the figure as evidence. */
    public boolean mayUse() {
        return mayUse;
    }

    /** Where it is taken as evidence. */
    public String evidence() {
        return "/reviews/figures/new?query="
                + URLEncoder.encode(
                        "what-if/published?scenario=%d&trial=%d"
                                .formatted(answer.lines().indexOf(shown), trial.id()),
                        StandardCharsets.UTF_8);
    }
}
