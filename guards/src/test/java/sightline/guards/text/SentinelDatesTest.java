package sightline.guards.text;

import java.util.List;
import java.util.regex.Pattern;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/**
 * Rule 4 of the house: "no date" is no date, never a date that nobody will reach. Reading other people's stand-ins as
 * none is allowed; making one is not.
 */
final class SentinelDatesTest implements SourceGuard {

    private static final Pattern SENTINEL = Pattern.compile("""
            \\b(LocalDate|LocalDateTime|LocalTime|Instant|OffsetDateTime|OffsetTime)\\.(MAX|MIN|EPOCH)\\b\
            |\\bYear\\.(MAX|MIN)_VALUE\\b\
            |\\.of\\(\\s*(9999|2999|2099,\\s*(12|Month\\.DECEMBER|DECEMBER),\\s*31|1900,\\s*(1|Month\\.JANUARY|JANUARY),\\s*1)\\b\
            |(parse\\("|valueOf\\("|')(9999-\\d\\d-\\d\\d|2999-12-31|2099-12-31|1900-01-01)\\b\
            |'-?infinity'""");

    @Override
    public String rule() {
        return "No date stands for \"no date\". Use Optional, or a type per state.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMain() && file.isOneOf(".java", ".jte", ".sql", ".yaml");
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        return Texts.linesWith(SENTINEL, files);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        Texts.file(
                                "a/src/main/java/a/Never.java",
                                "LocalDate end = LocalDate.MAX;",
                                "Instant start = Instant.EPOCH;",
                                "LocalDate far = LocalDate.of(9999, 12, 31);",
                                "LocalDate late = LocalDate.of(2099, Month.DECEMBER, 31);",
                                "LocalDate past = LocalDate.of(1900, 1, 1);",
                                "LocalDate read = LocalDate.parse(\"9999-12-31\");",
                                "boolean innocent = printed.startsWith(\"1900-01-01\");",
                                "LocalDate innocent = LocalDate.of(2026, 2, 14);",
                                "Optional<LocalDate> open = Optional.empty();"),
                        Texts.file(
                                "a/src/main/resources/db/migration/V1__never.sql",
                                "until date default '2099-12-31',",
                                "ever timestamptz default 'infinity',",
                                "closed_on date")),
                "Never.java:1:",
                "Never.java:2:",
                "Never.java:3:",
                "Never.java:4:",
                "Never.java:5:",
                "Never.java:6:",
                "V1__never.sql:1:",
                "V1__never.sql:2:");
    }
}
