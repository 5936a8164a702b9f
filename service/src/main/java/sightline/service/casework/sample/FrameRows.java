package sightline.service.casework.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.event.EventName;
import sightline.service.database.Columns;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.Ground;

/** Which journeys a frame holds, inside the gate. */
final class FrameRows {

    private final JdbcClient database;
    private final String authority;

    FrameRows(JdbcClient database, String authority) {
        this.database = database;
        this.authority = authority;
    }

    /** The journeys of a frame: each once. */
    Set<String> journeys(FrameKind kind, LocalDate first, LocalDate last) {
        String sql = switch (kind) {
            case PLANS_ISSUED -> """
                        select journey from casework.milestone where authority = :authority and event = :event
                        group by journey having min(day) between :first and :last
                        """;
            case REVIEWS_HELD -> """
                        select distinct journey from casework.milestone
                        where authority = :authority and event = :event and day between :first and :last
                        """;
        };
        EventName event = kind == FrameKind.PLANS_ISSUED ? EventName.FINAL_PLAN_ISSUED : EventName.REVIEW_MEETING_HELD;
        return database
                .sql(sql)
                .param("authority", authority)
                .param("event", event.written())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of these journeys to which a ground applies that the data can tell. */
    Set<String> without(Ground ground, Set<String> journeys) {
        return switch (ground) {
            case TRIBUNAL -> of(journeys, """
                        select journey from casework.event where authority = :authority and journey = any(:journeys)
                        group by journey
                        having max(number) filter (where name = 'AppealRegistered')
                            > coalesce(max(number) filter (where name in ('AppealConceded', 'TribunalOrderMade')), 0)
                        """);
            case NO_TEXT -> of(journeys, """
                        select wanted.journey from unnest(:journeys::text[]) as wanted (journey)
                        where not exists (select from casework.plan_version v where v.authority = :authority
                            and v.journey = wanted.journey and v.kind in ('final', 'amended'))
                        """);
            case COMPLAINT, FAMILY_ASKED, RECOGNISABLE, OTHER -> Set.of();
        };
    }

    private Set<String> of(Set<String> journeys, String sql) {
        return database
                .sql(sql)
                .param("authority", authority)
                .param("journeys", Columns.texts(List.copyOf(journeys), journey -> journey))
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
