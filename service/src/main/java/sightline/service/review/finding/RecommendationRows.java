package sightline.service.review.finding;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.database.Columns;
import sightline.service.review.book.Recommendation.Aim;
import sightline.service.review.desk.Inside;

/** The rows of recommendations, of their parts and of what they follow from. */
final class RecommendationRows {

    private static final StepRows.Tie CONCLUSIONS = new StepRows.Tie("recommendation_conclusion", "conclusion", "id");
    private static final StepRows.Tie FINDINGS = new StepRows.Tie("recommendation_finding", "finding", "id");

    private final JdbcClient database;
    private final Inside inside;

    RecommendationRows(JdbcClient database, Inside inside) {
        this.database = database;
        this.inside = inside;
    }

    long insert(long theme, RecommendationText text) {
        return written("""
                        insert into review.recommendation (authority, review, theme, words, kind, addressee_kind, addressee,
                            due, due_words, indicator, measure, cost, power, position)
                        values (:authority, :review, :theme, :words, :kind, :to, :addressee, :due::date, :dueWords,
                            :indicator, :measure, :cost, :power, 1 + coalesce((select max(position)
                                from review.recommendation
                                where authority = :authority and review = :review and theme = :theme), 0))
                        returning id
                        """, text).param("theme", theme).query(Long.class).single();
    }

    void write(long id, RecommendationText text) {
        written("""
                        update review.recommendation set words = :words, kind = :kind, addressee_kind = :to,
                            addressee = :addressee, due = :due::date, due_words = :dueWords, indicator = :indicator,
                            measure = :measure, cost = :cost, power = :power
                        where authority = :authority and review = :review and id = :id
                        """, text).param("id", id).update();
    }

    void tie(long id, RecommendationText text) {
        StepRows rows = new StepRows(database, inside, Step.RECOMMENDATION);
        rows.tie(id, CONCLUSIONS, text.from().conclusions());
        rows.tie(id, FINDINGS, text.from().findings());
        database.sql("delete from review.recommendation_part where authority = ? and review = ? and recommendation = ?")
                .params(inside.desk().authority(), inside.id(), id)
                .update();
        List<String> parts = text.parts();
        database.sql("""
                        insert into review.recommendation_part (authority, review, recommendation, letter, words)
                        select :authority, :review, :id, chr(96 + part.place::int), part.words
                        from unnest(:parts::text[]) with ordinality as part (words, place)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("id", id)
                .param("parts", Columns.texts(parts, part -> part))
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, RecommendationText text) {
        Aim aim = text.aim();
        return database.sql(sql)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("words", text.words())
                .param("kind", text.kind().name())
                .param("to", aim.to().name())
                .param("addressee", aim.addressee())
                .param("due", aim.due().map(String::valueOf).orElse(null))
                .param("dueWords", aim.dueWords())
                .param("indicator", aim.indicator())
                .param("measure", aim.measure())
                .param("cost", aim.cost())
                .param("power", aim.power());
    }
}
