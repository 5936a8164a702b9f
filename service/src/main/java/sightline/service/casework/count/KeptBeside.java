package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.insight.disclosure.CountTable;
import sightline.insight.live.Count;
import sightline.service.casework.contact.ReplyTime;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;

/** What is kept beside the events and told by month as well: how soon families are answered, and cases for each officer. */
@Component
final class KeptBeside {

    private static final int SOON = 5;

    private final Gate gate;
    private final JdbcClient database;

    KeptBeside(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** From when to when somebody held a case. */
    private record Held(long officer, LocalDate from, LocalDate until) {

        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && until.isAfter(day);
        }
    }

    /** The months with these shares too. */
    SortedMap<YearMonth, Month> in(String authority, SortedMap<YearMonth, Month> months) {
        if (months.isEmpty()) {
            return months;
        }
        LocalDate until = months.lastKey().plusMonths(1).atDay(1);
        Map<YearMonth, Count> answered = answered(authority, until);
        List<Held> held = held(authority, until);
        SortedMap<YearMonth, Month> all = new TreeMap<>();
        months.forEach((month, told) -> {
            Map<String, Share> shares = new HashMap<>(told.shares());
            shares.put(LiveFigures.ANSWERED.id(), MonthTable.alone(answered.getOrDefault(month, Count.NONE)));
            shares.put(LiveFigures.CASELOAD.id(), caseload(held, month.atEndOfMonth()));
            all.put(month, new Month(month, told.received(), told.accepted(), told.completed(), shares));
        });
        return all;
    }

    /** As known when the last of the months had ended. */
    private Map<YearMonth, Count> answered(String authority, LocalDate until) {
        Map<YearMonth, Count> counts = new HashMap<>();
        gate.at(Desk.system(authority), () -> {
            database.sql("""
                            select (received at time zone 'Europe/London')::date as came,
                                (answered at time zone 'Europe/London')::date as answered
                            from casework.contact where authority = :authority
                                and (received at time zone 'Europe/London')::date < :until
                            """)
                    .param("authority", authority)
                    .param("until", until)
                    .query(row -> {
                        LocalDate came = row.getObject("came", LocalDate.class);
                        LocalDate reply = row.getObject("answered", LocalDate.class);
                        boolean soon = !row.wasNull()
                                && reply.isBefore(until)
                                && ReplyTime.workingDays(came, reply)
                                        .filter(days -> days <= SOON)
                                        .isPresent();
                        Count before = counts.getOrDefault(YearMonth.from(came), Count.NONE);
                        counts.put(YearMonth.from(came), new Count(before.part() + (soon ? 1 : 0), before.whole() + 1));
                    });
            return true;
        });
        return counts;
    }

    private List<Held> held(String authority, LocalDate until) {
        return gate
                .at(
                        Desk.system(authority),
                        () -> database.sql("""
                                select a.officer, a.since, least(:until::date + 1,
                                    lead(a.since) over (partition by a.journey order by a.number),
                                    (select min(m.day) from casework.milestone m where m.authority = a.authority
                                        and m.journey = a.journey and m.led_to in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF'))) as until
                                from casework.assignment a where a.authority = :authority
                                """)
                                .param("authority", authority)
                                .param("until", until)
                                .query((row, n) -> new Held(
                                        row.getLong("officer"),
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("until", LocalDate.class)))
                                .list())
                .stream()
                .filter(one -> one.officer() != 0)
                .toList();
    }

    private static Share caseload(List<Held> held, LocalDate day) {
        int cases = 0;
        Set<Long> officers = new HashSet<>();
        for (Held one : held) {
            if (one.isOn(day)) {
                cases++;
                officers.add(one.officer());
            }
        }
        CountTable table = new CountTable();
        int told = table.rounded(cases);
        return officers.isEmpty()
                ? Share.HIDDEN
                : new Share(table.published().shown(told), OptionalLong.of(officers.size()));
    }
}
