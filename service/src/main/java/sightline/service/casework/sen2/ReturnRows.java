package sightline.service.casework.sen2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.sen2.Gathered.Found;
import sightline.service.casework.sen2.Gathered.Somebody;
import sightline.service.database.Columns;

/** Writes the rows of one upload, many at a time, so that a long return takes little memory. */
final class ReturnRows {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final String authority;
    private final long upload;
    private final List<Somebody> people = new ArrayList<>();
    private final List<Found> findings = new ArrayList<>();

    ReturnRows(JdbcClient database, String authority, long upload) {
        this.database = database;
        this.authority = authority;
        this.upload = upload;
    }

    void add(Somebody somebody) {
        people.add(somebody);
        if (people.size() >= BATCH) {
            flushPeople();
        }
    }

    void add(Found found) {
        findings.add(found);
        if (findings.size() >= BATCH) {
            flushFindings();
        }
    }

    void flush() {
        flushPeople();
        flushFindings();
    }

    void count(Map<Counted.Key, Long> counts) {
        List<Map.Entry<Counted.Key, Long>> rows = List.copyOf(counts.entrySet());
        database.sql("""
                        insert into casework.sen2_count (authority, upload, rule, level, found)
                        select :authority, :upload, rule, level, found::bigint
                        from unnest(:rule, :level, :found) as new (rule, level, found)
                        """)
                .param("authority", authority)
                .param("upload", upload)
                .param("rule", Columns.texts(rows, row -> row.getKey().rule()))
                .param("level", Columns.texts(rows, row -> row.getKey().level().word()))
                .param("found", Columns.texts(rows, Map.Entry::getValue))
                .update();
    }

    private void flushPeople() {
        database.sql("""
                        insert into casework.sen2_person (authority, upload, number, digest, name, upn)
                        select :authority, :upload, number::int, digest, name, upn
                        from unnest(:number, :digest, :name, :upn) as new (number, digest, name, upn)
                        """)
                .param("authority", authority)
                .param("upload", upload)
                .param("number", Columns.texts(people, Somebody::number))
                .param("digest", Columns.texts(people, Somebody::digest))
                .param("name", Columns.texts(people, Somebody::name))
                .param("upn", Columns.texts(people, Somebody::upn))
                .update();
        people.clear();
    }

    private void flushFindings() {
        database.sql("""
                        insert into casework.sen2_finding (authority, upload, number, rule, level, person, request,
                            received, element, line, message, match)
                        select :authority, :upload, number::int, rule, level, person::int, request::int,
                            received::date, element, line::int, message, match
                        from unnest(:number, :rule, :level, :person, :request, :received, :element, :line, :message,
                            :match) as new (number, rule, level, person, request, received, element, line, message, match)
                        """)
                .param("authority", authority)
                .param("upload", upload)
                .param("number", Columns.texts(findings, Found::number))
                .param("rule", Columns.texts(findings, found -> found.finding().rule()))
                .param(
                        "level",
                        Columns.texts(findings, found -> found.finding().level().word()))
                .param(
                        "person",
                        Columns.texts(
                                findings, found -> Numbers.of(found.finding().person())))
                .param(
                        "request",
                        Columns.texts(
                                findings, found -> Numbers.of(found.finding().request())))
                .param("received", Columns.texts(findings, Found::received))
                .param(
                        "element",
                        Columns.texts(findings, found -> found.finding().element()))
                .param("line", Columns.texts(findings, found -> found.finding().line()))
                .param(
                        "message",
                        Columns.texts(findings, found -> clean(found.finding().message())))
                .param("match", Columns.texts(findings, Found::match))
                .update();
        findings.clear();
    }

    /** PostgreSQL keeps no character of number nought. */
    private static String clean(String text) {
        return text.replace('\u0000', ' ');
    }
}
