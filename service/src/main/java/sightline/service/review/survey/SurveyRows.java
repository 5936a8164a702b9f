package sightline.service.review.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.review.desk.Inside;

/** Surveys in the database; the caller is in the chamber. */
@Component
final class SurveyRows {

    private final JdbcClient database;
    private final Clock clock;

    SurveyRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file as it waits. */
    record Kept(String name, String content) {}

    private record Head(long id, int people, int bad) {}

    private StatementSpec of(String sql, Inside inside) {
        return database.sql(sql).param("authority", inside.desk().authority()).param("review", inside.id());
    }

    long insert(Inside inside, String name, String content) {
        return of("""
                        insert into review.survey (authority, review, name, sha256, content, at)
                        values (:authority, :review, :name, :sha256, :content, :at) returning id
                        """, inside)
                .param("name", name)
                .param("sha256", digest(content))
                .param("content", content.replace("\u0000", ""))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Optional<Kept> waiting(Inside inside, long id) {
        return of("""
                        select name, content from review.survey
                        where authority = :authority and review = :review and id = :id and evidence is null
                        """, inside)
                .param("id", id)
                .query((row, n) -> new Kept(row.getString("name"), row.getString("content")))
                .optional();
    }

    /** Whether the file still waits; whoever comes second is told that it doesn't. */
    boolean lock(Inside inside, long id) {
        return of("""
                        select id from review.survey where authority = :authority and review = :review and id = :id
                            and evidence is null for update
                        """, inside).param("id", id).query(Long.class).optional().isPresent();
    }

    void finish(Inside inside, long id, long evidence, int people, int bad) {
        of("""
                        update review.survey set evidence = :evidence, content = null, answers = :people, bad = :bad
                        where authority = :authority and review = :review and id = :id
                        """, inside)
                .param("evidence", evidence)
                .param("people", people)
                .param("bad", bad)
                .param("id", id)
                .update();
    }

    void question(Inside inside, long survey, int position, String words, ColumnKind kind) {
        of("""
                        insert into review.survey_question (authority, review, survey, position, words, kind)
                        values (:authority, :review, :survey, :position, :words, :kind)
                        """, inside)
                .param("survey", survey)
                .param("position", position)
                .param("words", words)
                .param("kind", kind.name())
                .update();
    }

    void counts(Inside inside, long survey, int question, List<Question.Count> counts) {
        of("""
                        insert into review.survey_count (authority, review, survey, question, position, answer, people)
                        select :authority, :review, :survey, :question, place, answer, people::int
                        from unnest(:answers, :people) with ordinality t (answer, people, place)
                        """, inside)
                .param("survey", survey)
                .param("question", question)
                .param("answers", Columns.texts(counts, Question.Count::answer))
                .param("people", Columns.texts(counts, Question.Count::people))
                .update();
    }

    Optional<Survey> find(Inside inside, long evidence) {
        return of("""
                        select s.id, s.answers, s.bad from review.survey s
                        join review.live e on e.authority = s.authority and e.review = s.review and e.id = s.evidence
                        where s.authority = :authority and s.review = :review and s.evidence = :evidence
                        """, inside)
                .param("evidence", evidence)
                .query((row, n) -> new Head(row.getLong("id"), row.getInt("answers"), row.getInt("bad")))
                .optional()
                .map(head -> new Survey(
                        head.id(),
                        evidence,
                        head.people(),
                        head.bad(),
                        closed(inside, head.id()),
                        open(inside, head.id())));
    }

    private List<Question> closed(Inside inside, long survey) {
        Map<Integer, String> words = new LinkedHashMap<>();
        Map<Integer, List<Question.Count>> counts = new LinkedHashMap<>();
        of("""
                        select q.position, q.words, c.answer, c.people from review.survey_question q
                        left join review.survey_count c on c.authority = q.authority and c.review = q.review
                            and c.survey = q.survey and c.question = q.position
                        where q.authority = :authority and q.review = :review and q.survey = :survey and q.kind = 'CLOSED'
                        order by q.position, c.position
                        """, inside).param("survey", survey).query(row -> {
            int position = row.getInt("position");
            words.put(position, row.getString("words"));
            List<Question.Count> own = counts.computeIfAbsent(position, key -> new ArrayList<>());
            if (Optional.ofNullable(row.getString("answer")).isPresent()) {
                own.add(new Question.Count(row.getString("answer"), row.getLong("people")));
            }
        });
        return words.entrySet().stream()
                .map(question -> Question.of(question.getValue(), counts.getOrDefault(question.getKey(), List.of())))
                .toList();
    }

    private List<String> open(Inside inside, long survey) {
        return of("""
                        select words from review.survey_question where authority = :authority and review = :review
                            and survey = :survey and kind = 'OPEN' order by position
                        """, inside)
                .param("survey", survey)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
