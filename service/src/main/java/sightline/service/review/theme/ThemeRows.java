package sightline.service.review.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.meaning.Sense;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Meanings.Place;
import sightline.service.review.search.Passage;

/** Themes in the database; the caller is in the chamber. */
@Component
final class ThemeRows {

    private static final int SAMPLES = 3;

    private final JdbcClient database;

    ThemeRows(JdbcClient database) {
        this.database = database;
    }

    StatementSpec of(String sql, Inside inside) {
        return database.sql(sql).param("authority", inside.desk().authority()).param("review", inside.id());
    }

    /** Every theme; items that may not be used count nowhere. */
    List<ThemeRow> all(Inside inside) {
        Map<Long, List<Passage>> samples = samples(inside);
        return of("""
                        select t.id, t.name, t.state, t.version,
                            (select count(*) from review.finding f where f.authority = t.authority and f.review = t.review
                                and f.theme = t.id and not f.withdrawn) as findings,
                            count(e.id) as items, count(e.id) filter (where e.source in ('FAMILY', 'YOUNG_PERSON')) as families
                        from review.theme t
                        left join (select authority, review, theme, evidence from review.evidence_theme
                                union select authority, review, theme, evidence from review.theme_passage p
                                where exists (select from review.theme o where o.authority = p.authority
                                    and o.review = p.review and o.id = p.theme and o.state = 'PROPOSED')) m
                            on m.authority = t.authority and m.review = t.review and m.theme = t.id
                        left join review.live e on e.authority = m.authority and e.review = m.review and e.id = m.evidence
                        where t.authority = :authority and t.review = :review
                        group by t.authority, t.review, t.id, t.name, t.state, t.version, t.position
                        order by t.position, t.id
                        """, inside)
                .query((row, n) -> new ThemeRow(
                        row.getLong("id"),
                        row.getString("name"),
                        ThemeRow.State.valueOf(row.getString("state")),
                        row.getInt("items"),
                        row.getInt("families"),
                        row.getInt("findings"),
                        row.getLong("version"),
                        samples.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Passage>> samples(Inside inside) {
        Map<Long, List<Passage>> samples = new HashMap<>();
        of("""
                        select theme, evidence, number, words from (
                            select m.theme, p.evidence, p.number, p.words, m.place,
                                row_number() over (partition by m.theme, p.evidence order by m.place) as own
                            from review.theme t
                            join review.theme_passage m on m.authority = t.authority and m.review = t.review and m.theme = t.id
                            join review.passage p on p.authority = m.authority and p.review = m.review
                                and p.evidence = m.evidence and p.number = m.number
                            join review.live e on e.authority = p.authority and e.review = p.review and e.id = p.evidence
                            where t.authority = :authority and t.review = :review and t.state = 'PROPOSED') s
                        where own = 1 order by theme, place
                        """, inside).query(row -> {
            List<Passage> own = samples.computeIfAbsent(row.getLong("theme"), theme -> new ArrayList<>());
            if (own.size() < SAMPLES) {
                own.add(new Passage(row.getLong("evidence"), row.getInt("number"), row.getString("words")));
            }
        });
        return samples;
    }

    /** The hearts of all themes that were ever proposed. */
    List<Sense> hearts(Inside inside) {
        return of("select meaning from review.theme_heart where authority = :authority and review = :review", inside)
                .query((row, n) -> Sense.kept(row.getBytes(1)))
                .list();
    }

    /** The words of every passage that may be used. */
    Map<Place, String> words(Inside inside) {
        Map<Place, String> words = new HashMap<>();
        of("""
                        select p.evidence, p.number, p.words from review.passage p
                        join review.live e on e.authority = p.authority and e.review = p.review and e.id = p.evidence
                        where p.authority = :authority and p.review = :review
                        """, inside).query(row -> {
            words.put(new Place(row.getLong(1), row.getInt(2)), row.getString(3));
        });
        return words;
    }

    long insert(Inside inside, String name, ThemeRow.State state) {
        return of("""
                        insert into review.theme (authority, review, name, position, state)
                        select :authority, :review, :name, 1 + coalesce(max(position), 0), :state from review.theme
                        where authority = :authority and review = :review returning id
                        """, inside)
                .param("name", name)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    void keep(Inside inside, long theme, Proposal proposal) {
        of(
                        "insert into review.theme_heart (authority, review, theme, meaning) values (:authority, :review, :theme, :meaning)",
                        inside)
                .param("theme", theme)
                .param("meaning", proposal.heart().bytes())
                .update();
        of("""
                        insert into review.theme_passage (authority, review, theme, evidence, number, place)
                        select :authority, :review, :theme, e::bigint, n::int, place
                        from unnest(:evidence, :number) with ordinality t (e, n, place)
                        """, inside)
                .param("theme", theme)
                .param("evidence", Columns.texts(proposal.passages(), Place::evidence))
                .param("number", Columns.texts(proposal.passages(), Place::number))
                .update();
    }

    /** Ties the items of an accepted theme to it. */
    void tie(Inside inside, long theme) {
        of("""
                        insert into review.evidence_theme (authority, review, evidence, theme)
                        select distinct e.authority, e.review, e.id, m.theme from review.theme_passage m
                        join review.live e on e.authority = m.authority and e.review = m.review and e.id = m.evidence
                        where m.authority = :authority and m.review = :review and m.theme = :theme
                        on conflict do nothing
                        """, inside).param("theme", theme).update();
    }
}
