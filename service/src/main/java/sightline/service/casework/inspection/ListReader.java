package sightline.service.casework.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.PlanList;
import sightline.exchange.annex.SupportList;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Journey;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Histories;
import sightline.service.casework.known.Known;
import sightline.service.casework.known.KnownPeople;

/** Makes the lists out of what is written down of an authority's cases, and what returns and files of persons told beside. */
@Component
final class ListReader {

    private final Gate gate;
    private final JdbcClient database;
    private final Histories histories;
    private final KnownPeople people;
    private final Clock clock;

    ListReader(Gate gate, JdbcClient database, Histories histories, KnownPeople people, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.histories = histories;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    Lists read(Desk desk) {
        Map<String, PersonRow> persons = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Known> known = people.all(desk);
        known.forEach((key, one) -> persons.put(key, one.row(Map.of())));
        gate.at(desk, () -> {
            database.sql("select person, forename, surname, born from casework.person where authority = ?")
                    .param(desk.authority())
                    .query(row -> {
                        String key = row.getString("person");
                        names.put(key, row.getString("forename") + " " + row.getString("surname"));
                        persons.put(
                                key,
                                known.getOrDefault(key, Known.NOTHING)
                                        .row(Map.of(Item.BIRTH_DATE, row.getString("born"))));
                    });
            return true;
        });
        List<Journey> journeys = new ArrayList<>();
        histories.each(desk.authority(), journeys::addAll);
        LocalDate today = today();
        return new Lists(
                journeys,
                names,
                AnnexReport.of(AnnexList.PLANS, today, new PlanList(persons, today).rows(journeys)),
                AnnexReport.of(AnnexList.SUPPORT, today, new SupportList(persons, Map.of(), today).rows(journeys)));
    }
}
