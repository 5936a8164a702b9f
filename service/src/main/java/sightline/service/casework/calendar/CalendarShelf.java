package sightline.service.casework.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.PublishedHolidays;
import sightline.journey.calendar.SettingClosure;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;

/** The calendars in the database. */
public final class CalendarShelf {

    private final JdbcClient database;
    private final TransactionTemplate together;

    /** The shelf of a database that has every migration. */
    public CalendarShelf(DataSource source) {
        this.database = JdbcClient.create(source);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    private record Kept(WorkingDays workingDays, Map<String, SettingClosures> byAuthority) implements Calendars {

        @Override
        public SettingClosures closures(String authority) {
            return byAuthority.getOrDefault(authority, SettingClosures.NONE);
        }
    }

    /** The calendars as they are now: what is shipped, and over it what was imported. */
    public Calendars read() {
        WorkingDays shipped = WorkingDays.englandAndWales();
        WorkingDays days = published().stream().reduce(shipped, WorkingDays::with, (one, other) -> other);
        Map<String, List<SettingClosure>> closures = new HashMap<>();
        database.sql("select authority, setting, first_closed, reopens from casework.closure")
                .query(row -> {
                    closures.computeIfAbsent(row.getString("authority"), key -> new ArrayList<>())
                            .add(new SettingClosure(
                                    row.getString("setting"),
                                    row.getObject("first_closed", LocalDate.class),
                                    row.getObject("reopens", LocalDate.class)));
                });
        Map<String, SettingClosures> byAuthority = new HashMap<>();
        closures.forEach((authority, all) -> byAuthority.put(authority, new SettingClosures(all)));
        return new Kept(days, byAuthority);
    }

    private List<PublishedHolidays> published() {
        List<BankHoliday> days = database.sql("select day, name from bank_holiday order by day")
                .query((row, n) -> new BankHoliday(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
        return database.sql("select first_year, last_year from bank_holiday_years")
                .query((row, n) -> new PublishedHolidays(row.getInt("first_year"), row.getInt("last_year"), days))
                .list();
    }

    /** Puts published bank holidays in the place of those imported before. */
    public void put(PublishedHolidays holidays) {
        together.executeWithoutResult(status -> {
            database.sql("delete from bank_holiday").update();
            database.sql("delete from bank_holiday_years").update();
            holidays.days()
                    .forEach(day -> database.sql("insert into bank_holiday (day, name) values (?, ?)")
                            .params(day.day(), day.name())
                            .update());
            database.sql("insert into bank_holiday_years (first_year, last_year) values (?, ?)")
                    .params(holidays.firstYear(), holidays.lastYear())
                    .update();
        });
    }

    /** Adds closures of settings; one that begins on the same day as one before takes its place. */
    public void put(String authority, SettingClosures closures) {
        together.executeWithoutResult(status -> closures.all()
                .forEach(closure -> database.sql("""
                                insert into casework.closure (authority, setting, first_closed, reopens)
                                values (?, ?, ?, ?)
                                on conflict (authority, setting, first_closed) do update set reopens = excluded.reopens
                                """)
                        .params(authority, closure.setting(), closure.firstClosed(), closure.reopens())
                        .update()));
    }
}
