package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Are annual reviews held when they are due, and decided in four weeks? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class ReviewsPage {

    private static final int AHEAD = 3;

    private final Gate gate;
    private final JdbcClient database;
    private final Pace pace;

    ReviewsPage(Gate gate, JdbcClient database, Pace pace) {
        this.gate = gate;
        this.database = database;
        this.pace = pace;
    }

    private record Line(YearMonth month, int due, int completed, int held, int decided, boolean ahead) {

        List<Cell> cells() {
            return List.of(
                    Cell.of(Months.words(month)),
                    Cell.of(due),
                    Cell.of(ahead ? "–" : InWords.count(completed)),
                    Cell.of(ahead ? "–" : InWords.count(held)),
                    Cell.of(ahead ? "–" : InWords.count(decided)));
        }
    }

    @GetMapping("/caseload/reviews")
    ModelAndView show(Desk desk) {
        LocalDate today = pace.today(desk.authority());
        List<Line> lines = lines(desk, today);
        List<Line> past = lines.stream().filter(line -> !line.ahead()).toList();
        int due = past.stream().mapToInt(Line::due).sum();
        int done = past.stream().mapToInt(Line::completed).sum();
        int held = past.stream().mapToInt(Line::held).sum();
        int decided = past.stream().mapToInt(Line::decided).sum();
        String lead =
                "In the last 12 months %s reviews fell due, and %s of them are complete. %s meetings were held; the decision followed within four weeks of %s of them."
                        .formatted(
                                InWords.count(due), InWords.count(done), InWords.count(held), InWords.count(decided));
        Part part = Part.of(
                "Due, held and decided, by month",
                "Due: the last day of the twelve months fell in the month; complete: the decision was told, whenever that was. Held: the meeting was in the month; decided: the letter came within four weeks of that meeting. Meetings of the last four weeks may still be decided in time.",
                new Grid(
                        "Annual reviews by month",
                        List.of("Month", "Due", "of these complete", "Meetings held", "Decided in 4 weeks"),
                        lines.stream().map(Line::cells).toList()),
                "There are no reviews yet.");
        return new ModelAndView(
                "casework/report",
                "report",
                Report.of(
                        "Annual reviews",
                        "Are annual reviews held when they are due?",
                        lead,
                        List.of(part.with(chart(past, lead)))));
    }

    private static Chart chart(List<Line> past, String lead) {
        return Bars.chart(
                new Words("Annual reviews in the last 12 months", lead),
                "Annual reviews",
                past.stream().map(line -> Months.brief(line.month())).toList(),
                List.of(
                        Bars.series("Due", Tone.MAIN, past, Line::due),
                        Bars.series("Meetings held", Tone.SECOND, past, Line::held),
                        Bars.series("Decided in 4 weeks", Tone.THIRD, past, Line::decided)),
                false);
    }

    private List<Line> lines(Desk desk, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        List<YearMonth> months = IntStream.rangeClosed(1 - Months.YEAR, AHEAD)
                .mapToObj(now::plusMonths)
                .toList();
        return gate.at(
                desk,
                () -> database.sql("""
                        with due as (
                            select date_trunc('month', due)::date as month, count(*) as due,
                                count(*) filter (where met is not null) as completed
                            from casework.clock
                            where authority = :authority and duty in ('R1', 'R2') and due >= :from and due < :to
                            group by 1),
                        held as (
                            select date_trunc('month', trigger)::date as month, count(*) as held,
                                count(*) filter (where met <= due) as decided
                            from casework.clock
                            where authority = :authority and duty = 'R9' and trigger >= :from and trigger < :to
                            group by 1)
                        select month::date as month, coalesce(due, 0) as due, coalesce(completed, 0) as completed,
                            coalesce(held, 0) as held, coalesce(decided, 0) as decided
                        from generate_series(:from::date, :to::date - 1, interval '1 month') as each (month)
                        left join due using (month) left join held using (month) order by month
                        """)
                        .param("authority", desk.authority())
                        .param("from", months.getFirst().atDay(1))
                        .param("to", months.getLast().plusMonths(1).atDay(1))
                        .query((row, n) -> {
                            YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
                            return new Line(
                                    month,
                                    row.getInt("due"),
                                    row.getInt("completed"),
                                    row.getInt("held"),
                                    row.getInt("decided"),
                                    month.isAfter(now));
                        })
                        .list());
    }
}
