package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Piece;
import sightline.insight.live.LiveIndicators;
import sightline.journey.event.EventName;
import sightline.service.people.Site;

/** The second half of docs/data-dictionary.md is what the database, the events, the indicators and the return hold now. */
@Site
final class CodeDictionaryTest {

    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));
    private static final Path FILE = ROOT.resolve("docs/data-dictionary.md");
    private static final String FROM_HERE =
            "<!-- From here on this page is written from the code by CodeDictionaryTest. -->\n";
    private static final Pattern KEY = Pattern.compile("keys\\.\\w+\\((?:\"(\\w+)\"|ADVISER)");

    @Autowired
    private JdbcClient database;

    @Test
    void the_dictionary_is_what_the_code_holds() throws IOException {
        String page = Files.readString(FILE);
        int at = page.indexOf(FROM_HERE);
        String byHand = at < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, at);
        String now = byHand + FROM_HERE + "\n" + events() + indicators() + form() + tables();
        if (Boolean.getBoolean("sightline.write")) {
            Files.writeString(FILE, now);
        }
        assertThat(FILE)
                .as(
                        "docs/data-dictionary.md differs from the code. Look at what changed; if it is meant, write it anew:"
                                + " mvn -pl service -am test -Dtest=CodeDictionaryTest -Dsightline.write=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(now);
    }

    @Test
    void what_migrations_say_of_tables_and_columns_is_found() throws IOException {
        WrittenComments comments = comments();
        assertThat(comments.of("watch.standard.owner")).isEqualTo("a post, not a person");
        assertThat(comments.of("public.person")).isEqualTo("Who can sign in, and what they are here to do.");
        assertThat(comments.of("review.topic.no_such_column")).isEmpty();
    }

    private static WrittenComments comments() throws IOException {
        return WrittenComments.in(ROOT.resolve("service/src/main/resources/db/migration"));
    }

    private static String events() throws IOException {
        Map<String, List<String>> details = details();
        return "## Every event\n\nThe name as it stands in logs, and the details that are read from it. Others may stand there and are kept.\n\n"
                + "| event | details |\n|---|---|\n"
                + Arrays.stream(EventName.values())
                        .map(name -> "| `%s` | %s |\n"
                                .formatted(
                                        name.written(),
                                        details.getOrDefault(name.name(), List.of()).stream()
                                                .distinct()
                                                .map("`%s`"::formatted)
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining())
                + "\n";
    }

    /** The keys that are read, as the reading code names them, by the constant of the event. */
    private static Map<String, List<String>> details() throws IOException {
        String source = Files.readString(ROOT.resolve("journey/src/main/java/sightline/journey/event/Events.java"));
        Map<String, List<String>> details = new LinkedHashMap<>();
        String cases = source.substring(source.indexOf("switch"), source.indexOf("default ->"));
        for (String part : cases.split("case ")) {
            int arrow = part.indexOf("->");
            if (arrow > 0) {
                List<String> keys = new ArrayList<>();
                String what = part.substring(arrow);
                Matcher key = KEY.matcher(what);
                while (key.find()) {
                    keys.add(key.group(1) == null ? "adviser" : key.group(1));
                }
                if (what.contains("settled(")) {
                    keys.add(what.replaceAll("(?s).*settled\\(at, keys, \"(\\w+)\".*", "$1"));
                    keys.add("dueBy");
                }
                if (what.contains("correction(")) {
                    keys.addAll(List.of("event", "on", "happenedOn", "detail", "which", "reason", "by"));
                }
                for (String name : part.substring(0, arrow).split(",")) {
                    details.put(name.strip(), keys);
                }
            }
        }
        return details;
    }

    private static String indicators() {
        return "## Every live indicator\n\nCounted by month from the authority's own events; small counts are hidden.\n\n"
                + "| id | what it counts | out of | source |\n|---|---|---|---|\n"
                + LiveIndicators.ALL.stream()
                        .map(live -> live.definition())
                        .map(one -> "| `%s` | %s | %s | %s |\n"
                                .formatted(one.id(), one.definition(), one.denominator(), one.source()))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String form() {
        int year = Form.years().getLast();
        Form form = Form.of(year).orElseThrow();
        StringBuilder text = new StringBuilder(
                "## Every element of the SEN2 return of %d\n\n| stands in | element | number | what it may hold |\n|---|---|---|---|\n"
                        .formatted(year));
        for (Block block : Block.values()) {
            for (Piece piece : form.pieces(block)) {
                text.append(
                        switch (piece) {
                            case Piece.Leaf leaf ->
                                "| `%s` | `%s` | %s | %s |\n"
                                        .formatted(
                                                block.element(),
                                                leaf.element(),
                                                leaf.number(),
                                                leaf.values().wanted());
                            case Piece.Part part ->
                                "| `%s` | `%s` | | %s |\n"
                                        .formatted(
                                                block.element(),
                                                part.element(),
                                                part.many() ? "several of these" : "one of these");
                        });
            }
        }
        return text.append("\n").toString();
    }

    private String tables() throws IOException {
        WrittenComments comments = comments();
        StringBuilder text = new StringBuilder("## Every table and column\n\n"
                + "As they stand in the database after every migration, with what the migrations say of them.\n");
        String[] before = {""};
        database.sql("""
                        select c.table_schema as schema, c.table_name as name, c.column_name as field,
                            case when c.data_type = 'ARRAY' then ltrim(c.udt_name, '_') || '[]'
                                when c.data_type = 'USER-DEFINED' then c.udt_name else c.data_type end as type,
                            c.is_nullable = 'YES' as open
                        from information_schema.columns c join information_schema.tables t
                            using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                            and c.table_name <> 'flyway_schema_history'
                        order by c.table_schema, c.table_name, c.ordinal_position
                        """).query(row -> {
            String table = row.getString("schema") + "." + row.getString("name");
            if (!table.equals(before[0])) {
                before[0] = table;
                String words = comments.of(table);
                text.append("\n### %s\n\n%s| column | type | |\n|---|---|---|\n"
                        .formatted(table, words.isEmpty() ? "" : cell(words) + "\n\n"));
            }
            String words = comments.of(table + "." + row.getString("field"));
            text.append("| `%s` | %s | %s |\n"
                    .formatted(
                            row.getString("field"),
                            row.getString("type") + (row.getBoolean("open") ? ", may be empty" : ""),
                            cell(words)));
        });
        return text.toString();
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;");
    }
}
