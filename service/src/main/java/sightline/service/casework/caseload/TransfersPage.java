package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.PersonRow;
import sightline.service.casework.journal.Views;
import sightline.service.casework.work.Days;
import sightline.service.casework.work.DutyWords;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Who moves in and out, and what does the law ask for each? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class TransfersPage {

    private static final int MOST = 50;

    /** What each rule asks, in words that its clock alone doesn't say. */
    private static final Map<String, String> RULES = Map.of(
            "V1",
                    "on the day of the move; if we learn of it later than 15 working days before, within 15 working days of learning",
            "V3", "within six weeks of the transfer",
            "V4", "within 12 months of the last review, or three months of the transfer, whichever is later");

    private final Gate gate;
    private final JdbcClient database;
    private final Views views;
    private final Pace pace;

    TransfersPage(Gate gate, JdbcClient database, Views views, Pace pace) {
        this.gate = gate;
        this.database = database;
        this.views = views;
        this.pace = pace;
    }

    private record Move(String journey, String name, String duty, LocalDate trigger, LocalDate due) {}

    private record Moved(String event, int journeys) {}

    @GetMapping("/caseload/transfers")
    ModelAndView show(Desk desk) {
        LocalDate today = pace.today(desk.authority());
        Report report = gate.at(desk, () -> report(moves(desk), moved(desk, today), today));
        views.listed(
                desk,
                "transfers",
                report.parts().stream()
                        .limit(2)
                        .mapToInt(part -> part.grid().rows().size())
                        .sum());
        return new ModelAndView("casework/report", "report", report);
    }

    private static Report report(List<Move> moves, List<Moved> moved, LocalDate today) {
        long late = moves.stream().filter(move -> move.due().isBefore(today)).count();
        String lead = "%s open about children who moved in or are moving out; %s overdue."
                .formatted(
                        moves.size() == 1 ? "1 duty is" : InWords.count(moves.size()) + " duties are",
                        InWords.count(late));
        return Report.of(
                "Transfers",
                "Who moves in and out, and what is due?",
                lead,
                List.of(
                        part("Moving out", List.of("V1"), moves, today),
                        part("Moved in", List.of("V3", "V4"), moves, today),
                        year(moved)));
    }

    private static Part part(String heading, List<String> duties, List<Move> moves, LocalDate today) {
        List<Move> its =
                moves.stream().filter(move -> duties.contains(move.duty())).toList();
        return Part.of(
                heading,
                its.size() >= MOST ? "The first " + MOST + ", the most urgent first." : "",
                new Grid(
                        heading + ": duties that are open",
                        List.of("Name", "What is due", "By", "The rule"),
                        its.stream().map(move -> cells(move, today)).toList()),
                "No duty of this kind is open.");
    }

    private static List<Cell> cells(Move move, LocalDate today) {
        return List.of(
                Cell.link(move.name(), "/cases/" + move.journey()),
                Cell.of(DutyWords.of(move.duty(), today)),
                Cell.of(InWords.date(move.due()) + " (" + Days.left(move.due(), today) + ")"),
                Cell.of("%s, counted from %s. %s."
                        .formatted(
                                capital(RULES.getOrDefault(move.duty(), "")),
                                InWords.date(move.trigger()),
                                DutyWords.reference(move.duty(), today))));
    }

    private static String capital(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Part year(List<Moved> moved) {
        List<List<Cell>> rows = new ArrayList<>();
        Stream.of(
                        Map.entry("Plans transferred in", "PlanTransferredIn"),
                        Map.entry("Plans transferred out", "PlanTransferredOut"),
                        Map.entry("Moved out during an assessment", "MovedOutDuringAssessment"))
                .forEach(kind -> rows.add(List.of(
                        Cell.of(kind.getKey()),
                        Cell.of(moved.stream()
                                .filter(one -> one.event().equals(kind.getValue()))
                                .mapToInt(Moved::journeys)
                                .sum()))));
        return Part.of(
                "The last 12 months",
                "A plan moves with the child and keeps its first date (reg 15(3)). An assessment does not move: the new authority decides afresh, with a clock of its own.",
                new Grid(
                        "Transfers in the last 12 months", List.of("What happened", "Children and young people"), rows),
                "");
    }

    private List<Move> moves(Desk desk) {
        return Stream.of(List.of("V1"), List.of("V3", "V4"))
                .flatMap(duties -> moves(desk, duties.getFirst(), duties.getLast()).stream())
                .toList();
    }

    private List<Move> moves(Desk desk, String one, String other) {
        return database.sql("""
                        select c.journey, c.duty, c.trigger, c.due, s.person, p.forename, p.surname, p.born
                        from casework.clock c
                        join casework.standing s on s.authority = c.authority and s.journey = c.journey
                            and s.state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')
                        left join casework.person p on p.authority = s.authority and p.person = s.person
                        where c.authority = ? and c.open and c.due is not null and c.duty in (?, ?)
                        order by c.due, c.journey limit ?
                        """)
                .params(desk.authority(), one, other, MOST)
                .query((row, n) -> {
                    String key = row.getString("person");
                    return new Move(
                            row.getString("journey"),
                            PersonRow.of(row).map(person -> person.name()).orElse(key),
                            row.getString("duty"),
                            row.getObject("trigger", LocalDate.class),
                            row.getObject("due", LocalDate.class));
                })
                .list();
    }

    private List<Moved> moved(Desk desk, LocalDate today) {
        return database.sql("""
                        select event, count(*) as journeys from casework.milestone
                        where authority = :authority and day > :today::date - 365
                            and event in ('PlanTransferredIn', 'PlanTransferredOut', 'MovedOutDuringAssessment')
                        group by 1
                        """)
                .param("authority", desk.authority())
                .param("today", today)
                .query((row, n) -> new Moved(row.getString("event"), row.getInt("journeys")))
                .list();
    }
}
