package sightline.guards.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** Rule 4 of the house, where no compiler looks: neither the database nor the browser is asked what time it is. */
final class OneClockInTextTest implements SourceGuard {

    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b(current_(date|time|timestamp)|localtimestamp|(clock|statement|transaction)_timestamp"
                    + "|Date\\.now|new Date\\(\\))\\b");

    private static final Pattern NOW = Pattern.compile("(?i)\\bnow\\(\\)");

    @Override
    public String rule() {
        return "Neither SQL, a template nor a script asks what time it is. Hand the date in as a parameter.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMain() && file.isOneOf(".java", ".sql", ".jte", ".js");
    }

    /** In Java the compiled classes are asked about {@code now()}; here only for what a string says to the database. */
    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        List<SourceFile> notJava =
                files.stream().filter(file -> !file.isOneOf(".java")).toList();
        return Stream.concat(Texts.linesWith(CLOCK, files).stream(), Texts.linesWith(NOW, notJava).stream())
                .distinct()
                .toList();
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        Texts.file(
                                "a/src/main/resources/db/migration/V1__clock.sql",
                                "opened timestamptz default now(),",
                                "seen date default current_date,",
                                "known_at timestamptz not null"),
                        Texts.file(
                                "a/src/main/java/a/Query.java",
                                "String late = \"select 1 where due < CURRENT_DATE\";",
                                "String late = \"select 1 where due < :today\";"),
                        Texts.file(
                                "a/src/main/resources/static/a.js", "const today = Date.now();", "const knowing = 1;"),
                        Texts.file("a/src/main/jte/a.jte", "<p>${LocalDate.now()}</p>", "<p>${today}</p>")),
                "V1__clock.sql:1:",
                "V1__clock.sql:2:",
                "Query.java:1:",
                "a.js:1:",
                "a.jte:1:");
    }
}
