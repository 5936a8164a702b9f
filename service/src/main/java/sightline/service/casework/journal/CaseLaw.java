package sightline.service.casework.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import sightline.journey.calendar.SettingClosure;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Answer;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.state.NextSteps;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.casework.calendar.Calendars;

/** The law and the calendar that cases are judged by. */
public final class CaseLaw {

    private final LawBook law;
    private volatile InUse inUse;

    /** The calendars, and the reckoner of each authority that was asked for. */
    private record InUse(Calendars calendars, Map<String, Reckoner> reckoners) {

        InUse(Calendars calendars) {
            this(calendars, new ConcurrentHashMap<>());
        }
    }

    /**
     * @param law every version of it
     * @param calendars bank holidays and closures
     */
    public CaseLaw(LawBook law, Calendars calendars) {
        this.law = law;
        this.inUse = new InUse(calendars);
    }

    /** Judges by these calendars from now on. */
    void use(Calendars newer) {
        inUse = new InUse(newer);
    }

    /** The clocks of a journey at the end of a day, in the order in which they started. */
    public List<Clock> clocks(Journey journey, LocalDate day) {
        return reckoner(journey).clocks(journey, day);
    }

    /** Whether an event may be recorded for a day, or why not. */
    public Answer may(Journey journey, EventName event, LocalDate day) {
        return new NextSteps(reckoner(journey)).may(journey, event, day);
    }

    private Reckoner reckoner(Journey journey) {
        return reckoner(journey.id().authority());
    }

    /** What reckons the clocks of an authority. */
    public Reckoner reckoner(String authority) {
        InUse now = inUse;
        return now.reckoners()
                .computeIfAbsent(
                        authority,
                        code -> new Reckoner(
                                law,
                                new Counting(
                                        WeekCount.EXCLUDE_TRIGGER_DAY,
                                        now.calendars().workingDays(),
                                        now.calendars().closures(code))));
    }

    /** A duty as the law had it on a day, where it had it. */
    public Optional<Duty> duty(String id, LocalDate day) {
        return law.duty(id, day);
    }

    /** What the law and an authority's calendars say, as digests: others mean that dates may have moved. */
    public Basis basis(String authority) {
        Calendars now = inUse.calendars();
        WorkingDays calendar = now.workingDays();
        MessageDigest laws = sha256();
        law.duties().stream().map(CaseLaw::text).sorted().forEach(text -> add(laws, text));
        MessageDigest days = sha256();
        add(days, calendar.firstKnown() + " " + calendar.lastKnown());
        calendar.between(calendar.firstKnown(), calendar.lastKnown())
                .forEach(holiday -> add(days, holiday.day().toString()));
        now.closures(authority).all().stream()
                .map(SettingClosure::toString)
                .sorted()
                .forEach(closure -> add(days, closure));
        return new Basis(HexFormat.of().formatHex(laws.digest()), HexFormat.of().formatHex(days.digest()));
    }

    private static String text(Duty duty) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        duty.id(),
                        duty.law(),
                        duty.who(),
                        new TreeMap<>(duty.limits()),
                        new TreeSet<>(duty.exceptions()),
                        duty.force(),
                        duty.course(),
                        duty.closed());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
