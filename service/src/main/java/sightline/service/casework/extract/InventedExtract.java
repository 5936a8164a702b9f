package sightline.service.casework.extract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.mapping.MappingText;
import sightline.exchange.mapping.Proposal;
import sightline.journey.event.EventName;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.load.Furnishing;
import sightline.service.database.Columns;

/**
 * Two extracts for the demonstration: one that was brought in, so that there is a kept mapping, and one that waits. They
 * tell of journeys that are there, so that no figure changes.
 */
@Component
final class InventedExtract implements Furnishing {

    private static final int ROWS = 40;

    /** By then most have gone all the way. */
    private static final int OLD_ENOUGH = 240;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private static final List<EventName> TOLD = List.of(
            EventName.REQUEST_RECEIVED,
            EventName.DECIDED_TO_ASSESS,
            EventName.DRAFT_SERVED,
            EventName.FINAL_PLAN_ISSUED);

    private final Gate gate;
    private final JdbcClient database;
    private final Extracts extracts;
    private final Bringing bringing;

    InventedExtract(Gate gate, JdbcClient database, Extracts extracts, Bringing bringing) {
        this.gate = gate;
        this.database = database;
        this.extracts = extracts;
        this.bringing = bringing;
    }

    private record Told(String person, String journey, Map<EventName, String> days) {}

    @Override
    public void furnish(String authority, LocalDate today) {
        Desk desk = Desk.system(authority);
        List<Told> told = told(desk, today);
        HandedIn.File last = file("Case extract, last month.csv", told, List.of());
        String yaml = Proposal.mapping(last.table())
                .mapping(authority)
                .map(MappingText::of)
                .orElseThrow(() -> new IllegalStateException("the invented extract says who"));
        long first = extracts.keep(desk, last, "", yaml);
        extracts.find(desk, first)
                .ifPresent(extract -> bringing.bring(desk, extract, "Monthly case extract", "The case system"));
        extracts.keep(desk, file("Case extract, this month.csv", told, strays(today)), "Monthly case extract", yaml);
    }

    /** A row that can be read, one with a word for a date, one without a key. */
    private static List<String> strays(LocalDate today) {
        return List.of(
                "X100001,X200001,%s,School,,,".formatted(DAY.format(today.minusDays(20))),
                "X100002,X200002,%s,Parent,tomorrow,,".formatted(DAY.format(today.minusDays(50))),
                ",X200003,%s,Parent,,,".formatted(DAY.format(today.minusDays(30))));
    }

    private static HandedIn.File file(String name, List<Told> told, List<String> more) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Person ID,Case number,Request received,Requested by,Agreed to assess,Draft issued,Final plan issued");
        told.forEach(row -> lines.add(String.join(
                ",",
                row.person(),
                row.journey(),
                row.days().getOrDefault(EventName.REQUEST_RECEIVED, ""),
                row.journey().hashCode() % 2 == 0 ? "Parent" : "School",
                row.days().getOrDefault(EventName.DECIDED_TO_ASSESS, ""),
                row.days().getOrDefault(EventName.DRAFT_SERVED, ""),
                row.days().getOrDefault(EventName.FINAL_PLAN_ISSUED, ""))));
        lines.addAll(more);
        return new HandedIn.File(name, false, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What is told of journeys that began some time ago. */
    private List<Told> told(Desk desk, LocalDate today) {
        record Fact(String person, String journey, EventName event, String day) {}
        List<Fact> facts = gate.at(
                desk,
                () -> database.sql("""
                        select e.person, e.journey, e.name, min(e.day) as day from casework.event e
                        join (select journey from casework.standing where authority = :authority and opened <= :before
                            order by opened desc, journey limit :rows) s using (journey)
                        where e.authority = :authority and e.name = any(:names::text[])
                        group by 1, 2, 3 order by e.journey
                        """)
                        .param("authority", desk.authority())
                        .param("before", today.minusDays(OLD_ENOUGH))
                        .param("rows", ROWS)
                        .param("names", Columns.texts(TOLD, EventName::written))
                        .query((row, n) -> new Fact(
                                row.getString("person"),
                                row.getString("journey"),
                                EventName.named(row.getString("name")).orElseThrow(),
                                DAY.format(row.getObject("day", LocalDate.class))))
                        .list());
        Map<String, Told> byJourney = new LinkedHashMap<>();
        facts.forEach(fact -> byJourney
                .computeIfAbsent(fact.journey(), key -> new Told(fact.person(), key, new EnumMap<>(EventName.class)))
                .days()
                .put(fact.event(), fact.day()));
        return List.copyOf(byJourney.values());
    }
}
