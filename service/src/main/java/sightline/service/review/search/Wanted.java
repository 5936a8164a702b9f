package sightline.service.review.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import sightline.service.page.form.Typed;
import sightline.service.review.book.Classification;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;

/**
 * Which evidence is wanted; what is empty makes no difference.
 *
 * @param line the number of a line of enquiry; what answers a question beneath it counts
 * @param source of what kind of source
 * @param kind in what form
 * @param classification who may read it
 * @param theme to which theme it belongs
 * @param uncited whether only what no finding rests on yet
 */
public record Wanted(
        Optional<Integer> line,
        Optional<SourceKind> source,
        Optional<EvidenceKind> kind,
        Optional<Classification> classification,
        Optional<Long> theme,
        boolean uncited) {

    /** Everything. */
    public static final Wanted ALL =
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Holds for rows {@code e} of evidence that are wanted; goes with {@link #bind}. */
    public static final String SQL = """
             and (:line::int is null or exists (select from review.evidence_line l
                left join review.line b on b.authority = l.authority and b.review = l.review and b.number = l.line
                where l.authority = e.authority and l.review = e.review and l.evidence = e.id
                    and :line::int in (l.line, b.parent)))
            and (:source::text is null or e.source = :source)
            and (:kind::text is null or e.kind = :kind)
            and (:classification::text is null or e.classification = :classification)
            and (:theme::bigint is null or exists (select from review.evidence_theme t
                where t.authority = e.authority and t.review = e.review and t.evidence = e.id and t.theme = :theme))
            and not (:uncited and exists (select from review.finding_evidence c
                join review.finding f on f.authority = c.authority and f.review = c.review and f.id = c.finding
                where c.authority = e.authority and c.review = e.review and c.evidence = e.id and not f.withdrawn))
            """;

    /** What an address asks for; what it asks wrongly is left out. */
    public static Wanted of(Typed typed) {
        return new Wanted(
                number(typed.text("line"))
                        .filter(line -> line <= Integer.MAX_VALUE)
                        .map(Long::intValue),
                one(SourceKind.values(), typed.text("source")),
                one(EvidenceKind.values(), typed.text("kind")),
                one(Classification.values(), typed.text("classification")),
                number(typed.text("theme")),
                !typed.text("uncited").isEmpty());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Sets the parameters of {@link #SQL}. */
    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("line", line.orElse(null))
                .param("source", source.map(Enum::name).orElse(null))
                .param("kind", kind.map(Enum::name).orElse(null))
                .param("classification", classification.map(Enum::name).orElse(null))
                .param("theme", theme.orElse(null))
                .param("uncited", uncited);
    }

    /** Whether it asks for everything. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The fields of the form, for addresses of further pages. */
    public String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        line.ifPresent(value -> fields.put("line", String.valueOf(value)));
        source.ifPresent(value -> fields.put("source", value.name()));
        kind.ifPresent(value -> fields.put("kind", value.name()));
        classification.ifPresent(value -> fields.put("classification", value.name()));
        theme.ifPresent(value -> fields.put("theme", String.valueOf(value)));
        if (uncited) {
            fields.put("uncited", "yes");
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
