package sightline.bench.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.Progress;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.gate.Members;
import sightline.service.casework.load.DemoAuthority;
import sightline.service.people.account.DemoPeople;
import sightline.service.time.WallClock;

/** An invented council as large as the largest, with a neighbour in the same database, and its officers. */
final class LargeCouncil {

    /** About 12,000 plans in force, and 20 years of events. */
    static final List<String> SETTINGS =
            List.of("--sightline.demonstration.persons=29000", "--sightline.demonstration.years=20");

    private static final String AUTHORITY = "990";
    private static final String NEIGHBOUR = "991";
    private static final int PERSONS_NEXT_DOOR = 39_000;
    private static final int YEARS = 20;

    private final Gate gate;
    private final JdbcClient database;
    private final List<String> cookies = new ArrayList<>();

    private LargeCouncil(LiveServer server) {
        this.gate = server.part(Gate.class);
        this.database = server.part(JdbcClient.class);
    }

    static LargeCouncil in(LiveServer server) throws IOException {
        LargeCouncil council = new LargeCouncil(server);
        LocalDate start = WallClock.today().minusYears(YEARS);
        server.part(DemoAuthority.class)
                .make(
                        NEIGHBOUR,
                        new Order(PERSONS_NEXT_DOOR, YEARS, 2, start, Stories.ALL.getFirst()),
                        Progress.SILENT);
        council.bringBackTheOfficers(server.part(Members.class));
        // As a server that has run for a while finds its tables: autovacuum has been.
        council.database.sql("vacuum (analyze)").update();
        for (String email : council.officers()) {
            council.cookies.add(Entrance.of(server.page("/sign-in"), email, DemoPeople.PASSWORD));
        }
        return council;
    }

    /** The neighbour was made with the same named people, who then worked there. */
    private void bringBackTheOfficers(Members members) {
        look("select distinct officer::text from casework.standing where authority = '990' and officer is not null")
                .forEach(account -> members.place(Long.parseLong(account), AUTHORITY, Optional.empty()));
    }

    /** So many people, each one of the officers. */
    List<Optional<String>> signIn(int people) {
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(Optional.of(cookies.get(i % cookies.size())));
        }
        return all;
    }

    /** Somebody who is signed in. */
    String anybody() {
        return cookies.getFirst();
    }

    /** The pages of so many cases, those with the most events among them. */
    List<String> cases(int count) {
        return look("""
                select '/cases/' || journey from casework.standing
                where authority = '990' and officer is not null order by events desc limit %d
                """.formatted(count));
    }

    /** How large it came out. */
    String words() {
        long plans = number("select count(*) from casework.standing where plan_made is not null and state not in"
                + " ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF')");
        long events = number("select count(*) from casework.event");
        long next = gate.at(
                Desk.system(NEIGHBOUR),
                () -> database.sql("select count(*) from casework.event")
                        .query(Long.class)
                        .single());
        return String.format(
                Locale.UK,
                "%,d plans in force, %,d events of this council and %,d of its neighbour, %d officers.",
                plans,
                events,
                next,
                cookies.size());
    }

    private List<String> officers() {
        return look("""
                select distinct email from person p join casework.standing s on s.officer = p.id
                where s.authority = '990' order by email
                """);
    }

    private List<String> look(String sql) {
        return gate.at(
                Desk.system(AUTHORITY),
                () -> database.sql(sql).query((row, n) -> row.getString(1)).list());
    }

    private long number(String sql) {
        return gate.at(
                Desk.system(AUTHORITY),
                () -> database.sql(sql).query(Long.class).single());
    }
}
