package sightline.service.casework.sen2;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** What changed from one upload to the next, finding by finding. */
@Component
public final class ReturnChanges {

    /** So many stand on a page. */
    public static final int PAGE = 50;

    private final Gate gate;
    private final JdbcClient database;

    ReturnChanges(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /**
     * How a rule's findings changed.
     *
     * @param rule its identifier
     * @param counts how many came, went and stayed
     */
    public record OfRule(String rule, Map<Change, Integer> counts) {

        /** How many did this. */
        public int count(Change change) {
            return counts.getOrDefault(change, 0);
        }
    }

    /** By rule. */
    public List<OfRule> byRule(Desk desk, long id, long before) {
        return gate.at(desk, () -> {
            Map<String, Map<Change, Integer>> rules = new TreeMap<>();
            for (Change change : Change.values()) {
                bind(desk, id, before, "select f.rule, count(*) as n " + change.rows() + " group by f.rule")
                        .query((row, n) -> Map.entry(row.getString("rule"), row.getInt("n")))
                        .list()
                        .forEach(count -> rules.computeIfAbsent(count.getKey(), key -> new EnumMap<>(Change.class))
                                .put(change, count.getValue()));
            }
            return rules.entrySet().stream()
                    .map(rule -> new OfRule(rule.getKey(), rule.getValue()))
                    .toList();
        });
    }

    /** A page of those that came, went or stayed; those that went with the places of the upload before. */
    public List<KeptFinding> page(Desk desk, long id, long before, Change change, int page) {
        return gate.at(
                desk,
                () -> bind(desk, id, before, """
                        select c.*, p.name, p.upn
                        from (select f.* %s order by f.number limit :size offset :skip) c
                        left join casework.sen2_person p
                            on p.authority = c.authority and p.upload = c.upload and p.number = c.person
                        order by c.number
                        """.formatted(change.rows()))
                        .param("size", PAGE)
                        .param("skip", (page - 1) * PAGE)
                        .query((row, n) -> ReturnFindings.finding(row))
                        .list());
    }

    private JdbcClient.StatementSpec bind(Desk desk, long id, long before, String sql) {
        return database.sql(Comparing.BOTH + sql)
                .param("authority", desk.authority())
                .param("id", id)
                .param("before", before);
    }
}
