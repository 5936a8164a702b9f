package sightline.service.casework.sen2;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** The people of a return about whom something was found. */
@Component
public final class FoundPeople {

    /** So many stand on a page. */
    public static final int PAGE = 50;

    private final Gate gate;
    private final JdbcClient database;

    FoundPeople(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /**
     * Somebody about whom something was found.
     *
     * @param number the place in the return
     * @param name forename and surname
     * @param upn the number
     * @param errors how many findings are errors
     * @param queries how many are queries
     * @param rules which rules found something
     */
    public record Row(
            int number, Optional<String> name, Optional<String> upn, int errors, int queries, List<String> rules) {

        /** What the page calls the person. */
        public String who() {
            return name.orElse("Person " + number);
        }
    }

    /** How many people there are. */
    public int count(Desk desk, long upload) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select count(distinct person) from casework.sen2_finding where authority = ? and upload = ?
                        """)
                        .params(desk.authority(), upload)
                        .query(Integer.class)
                        .single());
    }

    /** A page of them: those with most errors first. */
    public List<Row> page(Desk desk, long upload, int page) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select f.person, p.name, p.upn, count(*) filter (where f.level = 'error') as errors,
                            count(*) filter (where f.level = 'query') as queries,
                            array_agg(distinct f.rule order by f.rule) as rules
                        from casework.sen2_finding f
                        left join casework.sen2_person p on p.authority = f.authority and p.upload = f.upload
                            and p.number = f.person
                        where f.authority = ? and f.upload = ? and f.person is not null
                        group by f.person, p.name, p.upn order by errors desc, queries desc, f.person
                        limit ? offset ?
                        """)
                        .params(desk.authority(), upload, PAGE, (page - 1) * PAGE)
                        .query((row, n) -> new Row(
                                row.getInt("person"),
                                Optional.ofNullable(row.getString("name")),
                                Optional.ofNullable(row.getString("upn")),
                                row.getInt("errors"),
                                row.getInt("queries"),
                                List.of((String[]) row.getArray("rules").getArray())))
                        .list());
    }
}
