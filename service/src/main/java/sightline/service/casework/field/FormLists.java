package sightline.service.casework.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.page.form.Choice;

/** The lists of an authority that forms choose from. */
@Component
public final class FormLists {

    private final JdbcClient database;

    FormLists(JdbcClient database) {
        this.database = database;
    }

    /** Schools, colleges and early years settings by name. */
    public List<Choice> settings(String authority) {
        return database.sql("select code, name from casework.setting where authority = ? order by name, code")
                .param(authority)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    /** The names of some settings by code; those that are not known are left out. */
    public Map<String, String> settings(String authority, Collection<String> codes) {
        Map<String, String> names = new TreeMap<>();
        database.sql("select code, name from casework.setting where authority = ? and code = any(?)")
                .params(authority, Columns.texts(List.copyOf(codes), code -> code))
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    /** Those that give advice: the regulations' list, the authority's own besides, and one that is not in any list. */
    public List<Choice> advisers(String authority) {
        List<Choice> advisers = new ArrayList<>(Choices.ADVISERS);
        database.sql("""
                        select distinct adviser from casework.advice_route
                        where authority = ? and adviser like 'other:%' order by adviser
                        """)
                .param(authority)
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(adviser -> advisers.add(new Choice(adviser, Choices.adviser(adviser))));
        advisers.add(new Choice(Filled.OTHER, "Another adviser"));
        return advisers;
    }
}
