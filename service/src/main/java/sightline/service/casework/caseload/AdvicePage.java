package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.AdviserWords;
import sightline.service.casework.work.Days;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Does advice come in time? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class AdvicePage {

    private static final int MOST = 200;

    private final Gate gate;
    private final JdbcClient database;
    private final Pace pace;

    AdvicePage(Gate gate, JdbcClient database, Pace pace) {
        this.gate = gate;
        this.database = database;
        this.pace = pace;
    }

    private record Line(String of, int asked, int inTime, int late, int waiting, int overdue, int median) {

        static final List<String> HEADS =
                List.of("Asked", "In time", "Late", "Still waiting", "of these overdue", "Usual time to answer");

        List<Cell> cells() {
            int answered = inTime + late;
            return List.of(
                    Cell.of(of),
                    Cell.of(asked),
                    Cell.of(InWords.count(inTime)
                            + (answered == 0 ? "" : " (" + Math.round(100.0 * inTime / answered) + "%)")),
                    Cell.of(late),
                    Cell.of(waiting),
                    Cell.of(overdue),
                    Cell.of(answered == 0 ? "no answer yet" : Days.of(median)));
        }
    }

    @GetMapping("/caseload/advice")
    ModelAndView show(Desk desk) {
        LocalDate today = pace.today(desk.authority());
        List<Line> kinds = lines(desk, today, "c.subject");
        List<Line> organisations = lines(desk, today, "coalesce(o.name, 'No organisation known')");
        int asked = kinds.stream().mapToInt(Line::asked).sum();
        int answered =
                kinds.stream().mapToInt(line -> line.inTime() + line.late()).sum();
        int inTime = kinds.stream().mapToInt(Line::inTime).sum();
        String lead = "In the last 12 months advice was asked for %s times. %s of the answers came within six weeks."
                .formatted(InWords.count(asked), answered == 0 ? "None" : Math.round(100.0 * inTime / answered) + "%");
        return new ModelAndView(
                "casework/report",
                "report",
                Report.of(
                        "Advice",
                        "Does advice come in time?",
                        lead,
                        List.of(
                                part(
                                        "By kind of advice",
                                        "Kind",
                                        kinds.stream()
                                                .map(line -> new Line(
                                                        AdviserWords.of(line.of()),
                                                        line.asked(),
                                                        line.inTime(),
                                                        line.late(),
                                                        line.waiting(),
                                                        line.overdue(),
                                                        line.median()))
                                                .toList()),
                                part("By organisation", "Organisation", organisations))));
    }

    private static Part part(String heading, String first, List<Line> lines) {
        List<String> heads = new java.util.ArrayList<>(List.of(first));
        heads.addAll(Line.HEADS);
        return Part.of(
                heading,
                "Asked in the last 12 months, the most asked first. The percentage is of those that were answered; the usual time is the median. A missed appointment or another ground can lift an adviser’s six weeks; such answers count here by the day alone.",
                new Grid(heading, heads, lines.stream().map(Line::cells).toList()),
                "No advice was asked for in the last 12 months.");
    }

    private List<Line> lines(Desk desk, LocalDate today, String by) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select %s as of, count(*) as asked,
                            count(*) filter (where c.met <= c.due) as in_time,
                            count(*) filter (where c.met > c.due) as late,
                            count(*) filter (where c.open) as waiting,
                            count(*) filter (where c.open and c.due < :today) as overdue,
                            coalesce(percentile_disc(0.5) within group (order by c.met - c.trigger)
                                filter (where c.met is not null), 0) as median
                        from casework.clock c
                        left join casework.organisation o on o.authority = c.authority and o.id = c.organisation
                        where c.authority = :authority and c.duty = 'A6' and c.trigger > :today::date - 365
                        group by 1 order by 2 desc, 1 limit :most
                        """.formatted(by))
                        .param("today", today)
                        .param("authority", desk.authority())
                        .param("most", MOST)
                        .query((row, n) -> new Line(
                                row.getString("of"),
                                row.getInt("asked"),
                                row.getInt("in_time"),
                                row.getInt("late"),
                                row.getInt("waiting"),
                                row.getInt("overdue"),
                                row.getInt("median")))
                        .list());
    }
}
