package sightline.service.casework.sen2;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares an upload with the one of the same year before it: what went, came and stayed; inside the gate. */
final class Comparing {

    /**
     * Each finding of both, with the number of uploads in which it is. Two findings that nothing tells apart are told apart
     * by their order. Nothing is joined: the rows are so new that the database can't know yet how many there are.
     */
    static final String BOTH = """
            with told as (select *, row_number() over (partition by upload, match order by number) as n
                    from casework.sen2_finding where authority = :authority and upload in (:id, :before)),
                paired as (select *, count(*) over (partition by match, n) as uploads from told)
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
                        , findings as (select count(*) filter (where upload = :id and uploads = 1) as came,
                                count(*) filter (where upload = :before and uploads = 1) as went,
                                count(*) filter (where upload = :id and uploads = 2) as stayed
                            from paired),
                        somebody as (select bool_or(upload = :id) as here, bool_or(upload = :before) as there
                            from casework.sen2_person
                            where authority = :authority and upload in (:id, :before) group by digest),
                        people as (select count(*) filter (where here and not there) as joined,
                                count(*) filter (where there and not here) as missing
                            from somebody)
                        update casework.sen2_upload set came = f.came, went = f.went, stayed = f.stayed,
                            joined = p.joined, missing = p.missing
                        from findings f, people p
                        where authority = :authority and id = :id
                        """)
                .param("authority", authority)
                .param("id", id)
                .param("before", before)
                .update();
    }
}
