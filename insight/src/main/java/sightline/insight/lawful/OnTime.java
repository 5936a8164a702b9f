package sightline.insight.lawful;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.EventLog;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/**
 * New plans and how many of them came within twenty weeks, by authority and month of issue, as the Department for
 * Education counts them ("Education, health and care plans", timeliness): a plan belongs to the month of its first final
 * plan; twenty weeks run from the request or the day of attention; the weeks are those of the law's files. A journey in
 * which an exception was recorded, or an event put right, is left to {@link TimelinessCount}, so both agree to the plan.
 */
public final class OnTime implements CaseMeasure {

    private static final byte START = 1;
    private static final byte PLAN = 2;
    private static final byte RECKONED = 3;
    private static final byte[] PARTS = parts();

    /** The longest band that the statistics print; a way of counting, not a limit of the law. */
    private static final Limit FIFTY_TWO_WEEKS = new Limit.Weeks(52);

    private final Reckoner reckoner;
    private final LastDays twenty;
    private final int fiftyTwo;
    private final Months months = new Months();
    private final Tally tally = new Tally();
    private int withoutRequest;

    /** Counts by this law and this way of counting weeks. */
    public OnTime(LawBook law, Counting counting) {
        this.reckoner = new Reckoner(law, counting);
        this.twenty = new LastDays(law, "A10", counting);
        this.fiftyTwo = FIFTY_TWO_WEEKS
                .lastDay(LocalDate.EPOCH, counting)
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .orElseThrow();
    }

    private static byte[] parts() {
        byte[] parts = new byte[EventLog.names()];
        parts[EventName.REQUEST_RECEIVED.ordinal()] = START;
        parts[EventName.BROUGHT_TO_ATTENTION.ordinal()] = START;
        parts[EventName.FINAL_PLAN_ISSUED.ordinal()] = PLAN;
        for (EventName name :
                List.of(EventName.EXCEPTION_RECORDED, EventName.EVENT_CORRECTED, EventName.EVENT_REVERSED)) {
            parts[name.ordinal()] = RECKONED;
        }
        return parts;
    }

    @Override
    public void weigh(CaseEvents events, int weight) {
        byte[] activities = events.activities();
        int[] days = events.days();
        int to = events.to();
        int start = -1;
        int plan = -1;
        boolean reckoned = false;
        for (int i = events.counted(); i < to; i++) {
            int part = PARTS[activities[i]];
            if (part == START) {
                start = start < 0 && twenty.isThere(days[i]) ? i : start;
            } else if (part == PLAN) {
                plan = plan < 0 ? i : plan;
            } else if (part == RECKONED) {
                reckoned = true;
            }
        }
        if (plan >= 0) {
            weigh(events, weight, reckoned ? -1 : start, days[plan], reckoned);
        }
    }

    private void weigh(CaseEvents events, int weight, int start, int issued, boolean reckoned) {
        int authority = events.log().authority(events.number());
        if (reckoned) {
            LocalDate day = LocalDate.ofEpochDay(issued);
            TimelinessCount.Counted counted = new TimelinessCount(reckoner, day, day)
                    .count(List.of(events.typed().journey(events.number())));
            withoutRequest += weight * counted.plansWithoutRequest();
            counted.byAuthority().values().forEach(one -> tally.add(authority, months.of(issued), one, weight));
        } else if (start < 0 || events.days()[start] > issued) {
            withoutRequest += weight;
        } else {
            int from = events.days()[start];
            tally.plan(authority, months.of(issued), issued <= twenty.from(from), issued - from <= fiftyTwo, weight);
        }
    }

    /** Plans whose request isn't in the log; they couldn't be counted. */
    public int withoutRequest() {
        return withoutRequest;
    }

    /** The months of an authority in which a plan was issued, with their figures. */
    public SortedMap<YearMonth, Timeliness> of(EventLog log, String authority) {
        SortedMap<YearMonth, Timeliness> byMonth = new TreeMap<>();
        log.authorities().number(authority, 0).ifPresent(code -> {
            for (int month : tally.months(code)) {
                tally.of(code, month).ifPresent(figures -> byMonth.put(Months.month(month), figures));
            }
        });
        return byMonth;
    }

    /** The plans of an authority in a month; empty where there are none. */
    public Optional<Timeliness> of(EventLog log, String authority, YearMonth month) {
        return Optional.ofNullable(of(log, authority).get(month));
    }
}
