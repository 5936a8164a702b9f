package sightline.service.database;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * A role that nobody can sign in as. The application may hand tables to it and then only add to and read them: it can't
 * change, empty or drop them, nor take them back. PostgreSQL's superuser can.
 */
final class Keeper {

    private static final String ROLE = "sightline_keeper";

    /**
     * What a migration calls, with the rights of the superuser who made it. The keeper gets their schemas too, for whoever
     * owns a schema can drop what is in it.
     */
    private static final String HAND_OVER = """
            CREATE OR REPLACE FUNCTION keeper.hand_over(kept regclass[], rules regprocedure[]) RETURNS void
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            DECLARE
                kept_table regclass;
                home text;
                rule regprocedure;
            BEGIN
                FOREACH kept_table IN ARRAY kept LOOP
                    IF (SELECT relowner FROM pg_class WHERE oid = kept_table) <> session_user::regrole THEN
                        RAISE EXCEPTION '%% is not yours to hand over.', kept_table;
                    END IF;
                    EXECUTE format('ALTER TABLE %%s OWNER TO %1$s', kept_table);
                    EXECUTE format('GRANT SELECT, INSERT ON %%s TO %2$s', kept_table);
                    home := (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = kept_table);
                    EXECUTE format('ALTER SCHEMA %%s OWNER TO %1$s', home);
                    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %%s TO %2$s', home);
                END LOOP;
                FOREACH rule IN ARRAY rules LOOP
                    IF (SELECT proowner FROM pg_proc WHERE oid = rule) <> session_user::regrole THEN
                        RAISE EXCEPTION '%% is not yours to hand over.', rule;
                    END IF;
                    EXECUTE format('ALTER FUNCTION %%s OWNER TO %1$s', rule);
                END LOOP;
            END $$
            """.formatted(ROLE, Credentials.APPLICATION);

    private Keeper() {}

    /** Makes the role; on a connection of the superuser's. */
    static void appoint(Statement superuser) throws SQLException {
        superuser.execute("""
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                        CREATE ROLE %1$s NOLOGIN;
                    END IF;
                END $$
                """.formatted(ROLE));
    }

    /** Lets the application hand tables over; on a connection of the superuser's to the application's database. */
    static void open(Statement superuser) throws SQLException {
        superuser.execute("CREATE SCHEMA IF NOT EXISTS keeper");
        superuser.execute(HAND_OVER);
        superuser.execute("REVOKE ALL ON FUNCTION keeper.hand_over FROM public");
        superuser.execute("GRANT USAGE ON SCHEMA keeper TO " + Credentials.APPLICATION);
        superuser.execute("GRANT EXECUTE ON FUNCTION keeper.hand_over TO " + Credentials.APPLICATION);
    }
}
