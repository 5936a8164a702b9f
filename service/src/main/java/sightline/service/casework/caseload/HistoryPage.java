package sightline.service.casework.caseload;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.Colleagues;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** How has the caseload of each officer changed? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class HistoryPage {

    private final Gate gate;
    private final JdbcClient database;
    private final Colleagues colleagues;
    private final Pace pace;

    HistoryPage(Gate gate, JdbcClient database, Colleagues colleagues, Pace pace) {
        this.gate = gate;
        this.database = database;
        this.colleagues = colleagues;
        this.pace = pace;
    }

    @GetMapping("/caseload/history")
    ModelAndView show(Desk desk) {
        LocalDate today = pace.today(desk.authority());
        Map<Long, String> names = new HashMap<>();
        colleagues.of(desk.authority()).forEach(colleague -> names.put(colleague.id(), colleague.name()));
        Map<YearMonth, Map<String, Long>> cases = new TreeMap<>();
        Months.yearTo(today).forEach(month -> cases.put(month, new HashMap<>()));
        count(desk, today, names, cases);
        return new ModelAndView("casework/report", "report", report(cases));
    }

    private void count(Desk desk, LocalDate today, Map<Long, String> names, Map<YearMonth, Map<String, Long>> cases) {
        gate.at(desk, () -> {
            database.sql("""
                            with live as (
                                select journey, opened,
                                    case when state in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF') then since end as ended
                                from casework.standing where authority = :authority),
                            held as (
                                select journey, officer, since,
                                    lead(since) over (partition by journey order by number) as until
                                from casework.assignment where authority = :authority)
                            select month::date as month, held.officer, count(*) as cases
                            from generate_series(:from::date, :to::date, interval '1 month') as each (month)
                            cross join lateral (
                                select least((month + interval '1 month')::date - 1, :today::date) as last) as its
                            join held on held.since <= its.last and (held.until is null or held.until > its.last)
                            join live on live.journey = held.journey and live.opened <= its.last
                            where held.officer is not null and (live.ended is null or live.ended > its.last)
                            group by 1, 2
                            """)
                    .param("authority", desk.authority())
                    .param(
                            "from",
                            YearMonth.from(today).minusMonths(Months.YEAR - 1).atDay(1))
                    .param("to", YearMonth.from(today).atDay(1))
                    .param("today", today)
                    .query((ResultSet row) -> {
                        cases.computeIfAbsent(
                                        YearMonth.from(row.getObject("month", LocalDate.class)), key -> new HashMap<>())
                                .merge(
                                        names.getOrDefault(row.getLong("officer"), "Somebody who has left"),
                                        row.getLong("cases"),
                                        Long::sum);
                    });
            return cases.size();
        });
    }

    private record Mean(YearMonth month, double cases) {}

    private static Report report(Map<YearMonth, Map<String, Long>> cases) {
        TreeSet<String> officers = new TreeSet<>();
        cases.values().forEach(month -> officers.addAll(month.keySet()));
        List<Mean> means = cases.entrySet().stream()
                .map(month -> new Mean(
                        month.getKey(),
                        month.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .average()
                                .orElse(0)))
                .toList();
        List<String> heads = new ArrayList<>(List.of("Officer"));
        cases.keySet().forEach(month -> heads.add(Months.brief(month)));
        List<List<Cell>> rows = officers.stream()
                .map(officer -> {
                    List<Cell> row = new ArrayList<>(List.of(Cell.of(officer)));
                    cases.values().forEach(month -> row.add(Cell.of(month.getOrDefault(officer, 0L))));
                    return row;
                })
                .toList();
        Mean first = means.stream().filter(mean -> mean.cases() > 0).findFirst().orElse(means.getLast());
        String lead = "At the end of %s an officer had %s cases on average; now %s."
                .formatted(
                        Months.words(first.month()),
                        InWords.count(Math.round(first.cases())),
                        InWords.count(Math.round(means.getLast().cases())));
        Part part = Part.of(
                "Cases of each officer at the end of each month",
                "This month counts up to today. A case counts from the day it was given until it was given on or ended.",
                new Grid("Cases of each officer at the end of each month", heads, rows),
                "No case was given to anybody in the last 12 months.");
        return Report.of(
                "History",
                "How has the caseload changed?",
                rows.isEmpty() ? "No case was given to anybody yet." : lead,
                List.of(
                        rows.isEmpty()
                                ? part
                                : part.with(Bars.chart(
                                        new Words("Cases of an officer on average, by month", lead),
                                        "Cases of an officer, on average",
                                        means.stream()
                                                .map(mean -> Months.brief(mean.month()))
                                                .toList(),
                                        List.of(Bars.series(
                                                "Cases of an officer",
                                                Tone.MAIN,
                                                means,
                                                mean -> Math.round(mean.cases()))),
                                        false))));
    }
}
