package sightline.service.casework.sen2;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares an upload with the one of the same year before it: what went, came and stayed; inside the gate. */
final class Comparing {

    /** Two findings that nothing tells apart are told apart by their order. */
    static final String BOTH = """
            with mine as (select match, row_number() over (partition by match order by number) as n, number
                    from casework.sen2_finding where authority = :authority and upload = :id),
                theirs as (select match, row_number() over (partition by match order by number) as n, number
                    from casework.sen2_finding where authority = :authority and upload = :before)
            """;

    private final JdbcClient database;
    private final String authority;

    Comparing(JdbcClient database, String authority) {
        this.database = database;
        this.authority = authority;
    }

    /** Compares an upload with the latest before it. */
    void compare(long id, int year) {
        database.sql("""
                        update casework.sen2_upload set came = 0, went = 0, stayed = 0, joined = 0, missing = 0,
                            before = (select max(b.id) from casework.sen2_upload b
                                where b.authority = :authority and b.year = :year and b.id < :id)
                        where authority = :authority and id = :id returning before
                        """)
                .param("authority", authority)
                .param("year", year)
                .param("id", id)
                .query((row, n) -> row.getLong("before"))
                .optional()
                .filter(before -> before > 0)
                .ifPresent(before -> count(id, before));
    }

    /** Compares those anew that were compared with an upload which is gone. */
    void compareAfter(long gone, int year) {
        database.sql("select id from casework.sen2_upload where authority = ? and before = ?")
                .params(authority, gone)
                .query((row, n) -> row.getLong("id"))
                .list()
                .forEach(id -> compare(id, year));
    }

    private void count(long id, long before) {
        database.sql(BOTH + """
                        , shared as (select count(*) as n from mine m join theirs t on t.match = m.match and t.n = m.n),
                        here as (select distinct digest from casework.sen2_person
                            where authority = :authority and upload = :id),
                        there as (select distinct digest from casework.sen2_person
                            where authority = :authority and upload = :before)
                        update casework.sen2_upload set
                            stayed = (select n from shared),
                            came = (select count(*) from mine) - (select n from shared),
                            went = (select count(*) from theirs) - (select n from shared),
                            joined = (select count(*) from here h where not exists
                                (select from there t where t.digest = h.digest)),
                            missing = (select count(*) from there t where not exists
                                (select from here h where h.digest = t.digest))
                        where authority = :authority and id = :id
                        """)
                .param("authority", authority)
                .param("id", id)
                .param("before", before)
                .update();
    }
}
