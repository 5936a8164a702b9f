package sightline.service.improvement.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.publication.ReportPublished;
import sightline.service.review.report.open.ReportMaker;

/** What each kind of witness told, kept as it was published: a later edition replaces it. */
@Component
public final class Voices {

    private final ReportMaker maker;
    private final Chamber chamber;
    private final JdbcClient database;

    Voices(ReportMaker maker, Chamber chamber, JdbcClient database) {
        this.maker = maker;
        this.chamber = chamber;
        this.database = database;
    }

    @EventListener
    @Order(2) // after its recommendations were taken in
    void published(ReportPublished report) {
        Inside inside = report.inside();
        ReportMaker.Open open = maker.open(inside, maker.material(inside));
        List<Voice> voices = Gathering.of(open.material().book(), open::say);
        chamber.at(inside.desk(), () -> {
            Optional<Long> origin = origin(inside);
            origin.ifPresent(id -> keep(inside.desk(), id, voices));
            return origin;
        });
    }

    /** What was told for a paper, as the reader's part reaches. */
    List<Voice> of(String authority, long origin) {
        Map<String, List<Long>> led = new HashMap<>();
        database.sql("""
                        select source, number, recommendation from improvement.voice_led
                        where authority = ? and origin = ? order by recommendation
                        """)
                .params(authority, origin)
                .query((row, n) -> led.computeIfAbsent(
                                row.getString("source") + row.getInt("number"), key -> new ArrayList<>())
                        .add(row.getLong("recommendation")))
                .list();
        return database.sql("""
                        select * from improvement.voice where authority = ? and origin = ? order by source, number
                        """)
                .params(authority, origin)
                .query((row, n) -> new Voice(
                        SourceKind.valueOf(row.getString("source")),
                        row.getString("found"),
                        row.getString("told_by"),
                        led.getOrDefault(row.getString("source") + row.getInt("number"), List.of())))
                .list();
    }

    private Optional<Long> origin(Inside inside) {
        return database.sql("select id from improvement.origin where authority = ? and review = ?")
                .params(inside.desk().authority(), inside.id())
                .query(Long.class)
                .optional();
    }

    private void keep(ReviewDesk desk, long origin, List<Voice> voices) {
        database.sql("delete from improvement.voice where authority = ? and origin = ?")
                .params(desk.authority(), origin)
                .update();
        int number = 0;
        for (Voice voice : voices) {
            number++;
            database.sql("""
                            insert into improvement.voice (authority, origin, source, number, found, told_by)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(desk.authority(), origin, voice.source().name(), number, voice.found(), voice.toldBy())
                    .update();
            for (Long led : voice.led()) {
                database.sql("""
                                insert into improvement.voice_led (authority, origin, source, number, recommendation)
                                select authority, origin, ?, ?, id from improvement.recommendation
                                where authority = ? and origin = ? and reviewed = ?
                                """)
                        .params(voice.source().name(), number, desk.authority(), origin, led)
                        .update();
            }
        }
    }
}
