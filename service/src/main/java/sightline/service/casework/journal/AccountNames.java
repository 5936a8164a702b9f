package sightline.service.casework.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;

/** The names of people who have an account, for pages that tell who wrote or has something. */
@Component
public final class AccountNames {

    private final JdbcClient database;

    AccountNames(JdbcClient database) {
        this.database = database;
    }

    /** The names of these accounts, in one question; accounts that are not there any more are left out. */
    public Map<Long, String> of(Collection<Long> accounts) {
        Map<Long, String> names = new TreeMap<>();
        List<Long> once = accounts.stream().distinct().toList();
        database.sql("select id, name from person where id = any(:ids::bigint[])")
                .param("ids", Columns.texts(once, id -> id))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                });
        return names;
    }
}
