package sightline.service.casework.caseload;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.journey.state.JourneyState;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** How old is the open work? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class AgePage {

    private static final List<String> BANDS =
            List.of("Under 6 weeks", "6 to 16 weeks", "16 to 20 weeks", "20 to 52 weeks", "Over 52 weeks");
    private static final List<JourneyState> STAGES =
            List.of(JourneyState.REQUESTED, JourneyState.ASSESSING, JourneyState.DRAFTED);
    private static final List<Tone> TONES = List.of(Tone.MAIN, Tone.SECOND, Tone.THIRD);
    private static final int OVER_20 = 3;

    private final Gate gate;
    private final JdbcClient database;
    private final Pace pace;

    AgePage(Gate gate, JdbcClient database, Pace pace) {
        this.gate = gate;
        this.database = database;
        this.pace = pace;
    }

    @GetMapping("/caseload/age")
    ModelAndView show(Desk desk) {
        LocalDate today = pace.today(desk.authority());
        return new ModelAndView("casework/report", "report", report(counts(desk, today)));
    }

    private Map<JourneyState, long[]> counts(Desk desk, LocalDate today) {
        Map<JourneyState, long[]> counts = new HashMap<>();
        gate.at(desk, () -> {
            database.sql("""
                            select s.state, case when weeks < 6 then 0 when weeks < 16 then 1 when weeks <= 20 then 2
                                when weeks <= 52 then 3 else 4 end as band, count(*) as journeys
                            from casework.standing s
                            cross join lateral (select (:today::date - coalesce(
                                (select max(c.trigger) from casework.clock c where c.authority = s.authority
                                    and c.journey = s.journey and c.open and c.duty in ('A10', 'K4', 'T12b', 'T13')),
                                s.since)) / 7.0 as weeks) age
                            where s.authority = :authority and s.state in ('REQUESTED', 'ASSESSING', 'DRAFTED')
                            group by 1, 2
                            """)
                    .param("today", today)
                    .param("authority", desk.authority())
                    .query((ResultSet row) -> {
                        counts.computeIfAbsent(
                                                JourneyState.valueOf(row.getString("state")),
                                                key -> new long[BANDS.size()])[row.getInt("band")] =
                                row.getLong("journeys");
                    });
            return counts.size();
        });
        return counts;
    }

    private static Report report(Map<JourneyState, long[]> counts) {
        long open = counts.values().stream().flatMapToLong(Arrays::stream).sum();
        long late = counts.values().stream()
                .flatMapToLong(bands -> Arrays.stream(bands).skip(OVER_20))
                .sum();
        String lead = "%s open between a request and a final plan; %s of them for more than 20 weeks."
                .formatted(
                        open == 1 ? "1 assessment is" : InWords.count(open) + " assessments are", InWords.count(late));
        List<List<Cell>> rows = new ArrayList<>();
        List<BarChart.Series> series = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            JourneyState stage = STAGES.get(i);
            long[] bands = counts.getOrDefault(stage, new long[BANDS.size()]);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(stage.words())));
            Arrays.stream(bands).forEach(band -> row.add(Cell.of(band)));
            rows.add(row);
            series.add(Bars.series(
                    stage.words(), TONES.get(i), Arrays.stream(bands).boxed().toList(), Long::doubleValue));
        }
        List<String> heads = new ArrayList<>(List.of("Stage"));
        heads.addAll(BANDS);
        Part part = Part.of(
                "Weeks since the request, by stage",
                "Counted from the request, or from the Tribunal’s order where there was one. The law gives 20 weeks; 20 weeks to the day is still on time.",
                new Grid("Open assessments by stage and age in weeks", heads, rows),
                "");
        return Report.of(
                "Age of open work",
                "How old is the open work?",
                lead,
                List.of(part.with(Bars.chart(
                        new Words("Open assessments by age and stage", lead),
                        "Open assessments",
                        BANDS,
                        series,
                        true))));
    }
}
