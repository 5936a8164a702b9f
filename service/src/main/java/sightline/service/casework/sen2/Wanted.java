package sightline.service.casework.sen2;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which findings somebody wants to see; what is empty is no matter.
 *
 * @param level error or query
 * @param part the letter of a part of the return
 * @param rule a rule's identifier
 * @param person a place in the return
 */
public record Wanted(String level, String part, String rule, Optional<Integer> person) {

    /** All findings. */
    public static final Wanted ALL = new Wanted("", "", "", Optional.empty());

    static final String SQL = """
             and (:level::text is null or f.level = :level::text)
             and (:part::text is null or left(f.rule, 1) = :part::text)
             and (:rule::text is null or f.rule = :rule::text)
             and (:person::int is null or f.person = :person::int)
            """;

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("level", level.isEmpty() ? null : level)
                .param("part", part.isEmpty() ? null : part)
                .param("rule", rule.isEmpty() ? null : rule)
                .param("person", person.orElse(null));
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The same as the end of an address, ready for more to follow: {@code ?level=error&}. */
    public String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("level", level);
        fields.put("part", part);
        fields.put("rule", rule);
        fields.put("person", person.map(String::valueOf).orElse(""));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }
}
