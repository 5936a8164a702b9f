package sightline.service.casework.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.Ground;

/** The samples that were asked for, and the cases that were drawn. */
@Component
final class CaseSamples {

    /** The first places of the draw, and one more for each that was left out. */
    private static final String DRAWN = """
            select s.id, s.size, c.place, c.state from casework.sample s
            join lateral (select c.place, c.state from casework.sample_case c
                where c.authority = s.authority and c.sample = s.id and c.place <= s.size + (
                    select count(*) from casework.sample_case out where out.authority = s.authority
                        and out.sample = s.id and out.state = 'LEFT_OUT')) c on true
            where s.authority = :authority
            """;

    private final Gate gate;
    private final JdbcClient database;

    CaseSamples(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** All of them, the latest first. */
    List<AskedSample> all(Desk desk) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select s.*, d.* from casework.sample s
                        join (select id, count(*) as drawn, count(*) filter (where state = 'RELEASED') as released,
                                count(*) filter (where state = 'LEFT_OUT') as left_out
                            from (%s) drawn group by id) d on d.id = s.id
                        where s.authority = :authority order by s.id desc
                        """.formatted(DRAWN))
                        .param("authority", desk.authority())
                        .query((row, n) -> sample(row))
                        .list());
    }

    Optional<AskedSample> find(Desk desk, long id) {
        return all(desk).stream().filter(sample -> sample.id() == id).findFirst();
    }

    /** The cases that were drawn, in the order of the draw. */
    List<DrawnCase> drawn(Desk desk, long sample) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select c.*, coalesce(p.forename || ' ' || p.surname, t.person, c.journey) as name
                        from casework.sample_case c
                        join (%s) d on d.id = c.sample and d.place = c.place
                        left join casework.standing t on t.authority = c.authority and t.journey = c.journey
                        left join casework.person p on p.authority = t.authority and p.person = t.person
                        where c.authority = :authority and c.sample = :sample order by c.place
                        """.formatted(DRAWN))
                        .param("authority", desk.authority())
                        .param("sample", sample)
                        .query((row, n) -> drawn(row))
                        .list());
    }

    Optional<DrawnCase> find(Desk desk, long sample, int place) {
        return drawn(desk, sample).stream()
                .filter(drawn -> drawn.place() == place)
                .findFirst();
    }

    private static AskedSample sample(ResultSet row) throws SQLException {
        return new AskedSample(
                row.getLong("id"),
                row.getString("asker"),
                FrameKind.valueOf(row.getString("frame")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("size"),
                row.getObject("asked", LocalDate.class),
                new AskedSample.Count(row.getInt("released"), row.getInt("left_out"), row.getInt("drawn")));
    }

    private static DrawnCase drawn(ResultSet row) throws SQLException {
        return new DrawnCase(
                row.getInt("place"),
                row.getString("journey"),
                row.getString("name"),
                DrawnCase.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("ground")).flatMap(Ground::of),
                Optional.ofNullable(row.getArray("sections")).map(CaseSamples::texts),
                row.getLong("version"));
    }

    private static List<String> texts(java.sql.Array array) {
        try {
            return List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException("a row can't be read", e);
        }
    }
}
