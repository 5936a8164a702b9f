package sightline.service.watch.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Table;
import sightline.service.watch.live.Situation;
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
    private final Optional<String> checked;
    private final boolean mayUse;

    private WhatIfView(Trial trial, TriedOut answer, Line shown, Optional<String> checked, boolean mayUse) {
        this.trial = trial;
        this.answer = answer;
        this.now = answer.lines().getFirst();
        this.shown = shown;
        this.checked = checked;
        this.mayUse = mayUse;
    }

    /** The view; empty while there is no answer yet. */
    static Optional<WhatIfView> of(Trial trial, String show, Optional<Situation> then, boolean mayUse) {
        return trial.answer().map(answer -> {
            int last = answer.lines().size() - 1;
            int chosen = show.matches("\\d")
                    ? Math.clamp(Integer.parseInt(show), Math.min(1, last), last)
                    : Math.min(1, last);
            return new WhatIfView(
                    trial,
                    answer,
                    answer.lines().get(chosen),
                    then.map(real -> new Checked(real, answer.lines().getFirst()).words()),
                    mayUse);
        });
    }

    /** What was asked. */
    public Trial trial() {
        return trial;
    }

    /** As now beside what was really counted, where that can be told. */
    public Optional<String> checked() {
        return checked;
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

    /** Every scenario's published rate after half a year, a year and a year and a half. */
    public Table comparedPublished() {
        return compared(Point::published, "%");
    }

    /** The same of what families meet. */
    public Table comparedRequested() {
        return compared(Point::requested, "%");
    }

    /** The same of the backlog. */
    public Table comparedBacklog() {
        return compared(Point::backlog, "");
    }

    private Table compared(Function<Point, Optional<Spread>> figure, String unit) {
        List<String> heads = new ArrayList<>(List.of("Scenario"));
        AFTER.forEach(months -> heads.add(InWords.month(trial.question().month().plusMonths(months))));
        return new Table(
                heads,
                answer.lines().stream().map(line -> row(line, figure, unit)).toList());
    }

    private List<String> row(Line line, Function<Point, Optional<Spread>> figure, String unit) {
        List<String> cells = new ArrayList<>(List.of(line.name()));
        AFTER.forEach(months ->
                cells.add(cell(line, trial.question().month().plusMonths(months).toString(), figure, unit)));
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
