package sightline.service.casework.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.service.database.Columns;

/** The rows of events. */
final class EventRows {

    private final JdbcClient database;

    EventRows(JdbcClient database) {
        this.database = database;
    }

    /** The events of a journey in the order of writing. */
    List<Written> of(String authority, String journey) {
        return database.sql("""
                        select number, person, name, day, recorded, detail, at, author from casework.event
                        where authority = ? and journey = ? order by number
                        """)
                .params(authority, journey)
                .query((row, n) -> written(row, authority, journey))
                .list();
    }

    /** Whole journeys, by key; a key without events is left out. */
    List<Journey> journeys(String authority, List<String> keys) {
        Map<JourneyId, List<Event>> byJourney = new LinkedHashMap<>();
        database.sql("""
                        select journey, person, name, day, recorded, detail from casework.event
                        where authority = ? and journey = any(?) order by journey, number
                        """).params(authority, Columns.texts(keys, key -> key)).query(row -> {
            JourneyId id = new JourneyId(authority, row.getString("person"), row.getString("journey"));
            byJourney.computeIfAbsent(id, key -> new ArrayList<>()).add(event(row, id));
        });
        return byJourney.entrySet().stream()
                .map(entry -> new Journey(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Writes one event; its place is taken once and for all. */
    void add(Written written) {
        Happened at = written.event().at();
        database.sql("""
                        insert into casework.event
                            (authority, journey, number, person, name, day, recorded, detail, at, author)
                        values (:authority, :journey, :number, :person, :name, :day, :recorded, :detail, :at, :author)
                        """)
                .param("authority", at.journey().authority())
                .param("journey", at.journey().journey())
                .param("number", written.number())
                .param("person", at.journey().person())
                .param("name", at.what().written())
                .param("day", at.day())
                .param("recorded", at.recorded())
                .param("detail", at.detail().written())
                .param("at", OffsetDateTime.ofInstant(written.at(), ZoneOffset.UTC))
                .param("author", written.author().orElse(null))
                .update();
    }

    private static Written written(ResultSet row, String authority, String journey) throws SQLException {
        JourneyId id = new JourneyId(authority, row.getString("person"), journey);
        long author = row.getLong("author");
        return new Written(
                row.getInt("number"),
                event(row, id),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                author == 0 ? Optional.empty() : Optional.of(author));
    }

    private static Event event(ResultSet row, JourneyId id) throws SQLException {
        String name = row.getString("name");
        Happened at = new Happened(
                id,
                EventName.named(name).orElseThrow(() -> new IllegalStateException("there is no event " + name)),
                row.getObject("day", LocalDate.class),
                row.getObject("recorded", LocalDate.class),
                new Detail(row.getString("detail")));
        return switch (Events.read(at)) {
            case Reading.Understood(Event event) -> event;
            case Reading.Refused(String why) -> throw new IllegalStateException("a kept event can't be read: " + why);
        };
    }
}
