package sightline.service.review.book;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links between the things of one review, read a table at a time. */
final class Links {

    private final JdbcClient database;
    private final String authority;
    private final long review;

    Links(JdbcClient database, String authority, long review) {
        this.database = database;
        this.authority = authority;
        this.review = review;
    }

    /** For each number in one column the numbers in the other. */
    Map<Long, Set<Long>> of(String table, String from, String to) {
        Map<Long, Set<Long>> links = new HashMap<>();
        database.sql("select %s, %s from review.%s where authority = ? and review = ? order by 1, 2"
                        .formatted(from, to, table))
                .params(authority, review)
                .query(row -> {
                    links.computeIfAbsent(row.getLong(1), key -> new LinkedHashSet<>())
                            .add(row.getLong(2));
                });
        return links;
    }

    /** The same, with whole numbers of another width. */
    static <T> Set<T> at(Map<Long, Set<Long>> links, long from, Function<Long, T> as) {
        Set<T> found = new LinkedHashSet<>();
        links.getOrDefault(from, Set.of()).forEach(to -> found.add(as.apply(to)));
        return found;
    }
}
