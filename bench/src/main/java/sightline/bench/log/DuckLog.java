package sightline.bench.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The same log in DuckDB, on one thread: as loaded, with text, and coded with numbers and enumerations, which its queries
 * take. Every query gives one number that depends on all its rows.
 */
final class DuckLog implements AutoCloseable {

    private static final String LOAD = """
            create or replace table %s as
            select authority, person, journey, event, date, detail
            from read_csv('%s', header = true, columns = {'authority': 'VARCHAR', 'person': 'VARCHAR',
              'journey': 'VARCHAR', 'event': 'VARCHAR', 'date': 'DATE', 'detail': 'VARCHAR'})
            """;

    private static final String CODED = """
            create or replace table coded as
            select authority::authorities as authority, substr(journey, 2)::integer as journey, event::events as event,
              date - date '1970-01-01' as day
            from loaded
            """;

    private static final String ON_TIME = """
            with plans as (
              select any_value(authority) as authority, min(day) filter (event = 'RequestReceived') as asked,
                min(day) filter (event = 'FinalPlanIssued') as issued
              from coded group by journey),
            months as (
              select authority, date_trunc('month', date '1970-01-01' + issued::integer) as month, count(*) as plans,
                count(*) filter (issued - asked <= 140) as within
              from plans where issued is not null group by all)
            select sum(plans) * 1000000 + sum(within) from months
            """;

    private static final String FOLLOWS = """
            with steps as (
              select lag(event) over w as before, event, day - lag(day) over w as days
              from coded window w as (partition by journey order by day, rowid)),
            arrows as (
              select before, event, count(*) as n, avg(days) as mean, median(days) as middle, min(days) as least,
                max(days) as most, stddev_samp(days) as deviation
              from steps where before is not null group by all)
            select sum(n) * 1000 + count(*) + 0 * sum(mean + middle + least + most + coalesce(deviation, 0)) from arrows
            """;

    private static final String VARIANTS = """
            with places as (
              select journey, event, row_number() over (partition by journey order by day, rowid) as place from coded),
            orders as (select sum(hash(place * 1000 + enum_code(event))::hugeint) as print from places group by journey)
            select count(distinct print) from orders
            """;

    private static final String DURATIONS = """
            select sum(days) from (select max(day) - min(day) as days from coded group by journey)
            """;

    private static final String ADVICE_IN = """
            with cases as (
              select min(day) filter (event = 'DraftServed') as draft, max(day) filter (event = 'AdviceReceived') as advice
              from coded group by journey)
            select count(*) filter (advice > draft) from cases
            """;

    private final Connection connection;

    DuckLog() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("set threads = 1");
    }

    /** Reads the file as text and dates. */
    long load(Path file) {
        run(LOAD.formatted("loaded", file));
        return number("select count(*) from loaded");
    }

    /** Codes what was loaded. */
    void code() {
        run("create type events as enum (select distinct event from loaded)");
        run("create type authorities as enum (select distinct authority from loaded)");
        run(CODED);
    }

    /** Adds the rows of another file, codes them, and counts the plans on time anew. */
    long add(Path file) {
        run(LOAD.formatted("more", file));
        run("""
                insert into coded select authority::authorities, substr(journey, 2)::integer, event::events,
                  date - date '1970-01-01' from more
                """);
        long figures = onTime();
        run("delete from coded where rowid >= (select count(*) from coded) - (select count(*) from more)");
        return figures;
    }

    long onTime() {
        return number(ON_TIME);
    }

    long follows() {
        return number(FOLLOWS);
    }

    long variants() {
        return number(VARIANTS);
    }

    long durations() {
        return number(DURATIONS);
    }

    long adviceIn() {
        return number(ADVICE_IN);
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return Math.round(rows.getDouble(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
