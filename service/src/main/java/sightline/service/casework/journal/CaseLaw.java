package sightline.service.casework.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
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

/** The law and the calendar that cases are judged by. */
@Component
public final class CaseLaw {

    private final LawBook law = LawBook.england();
    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final Reckoner reckoner = new Reckoner(law, new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, calendar));
    private final NextSteps next = new NextSteps(reckoner);

    /** The clocks of a journey at the end of a day, in the order in which they started. */
    public List<Clock> clocks(Journey journey, LocalDate day) {
        return reckoner.clocks(journey, day);
    }

    /** Whether an event may be recorded for a day, or why not. */
    public Answer may(Journey journey, EventName event, LocalDate day) {
        return next.may(journey, event, day);
    }

    /** What the law and the calendar say, as a digest: another digest means that dates may have moved. */
    public String basis() {
        MessageDigest digest = sha256();
        law.duties().stream().map(CaseLaw::text).sorted().forEach(text -> add(digest, text));
        calendar.between(calendar.firstKnown(), calendar.lastKnown()).forEach(day -> add(digest, day.toString()));
        add(digest, calendar.firstKnown() + " " + calendar.lastKnown());
        return HexFormat.of().formatHex(digest.digest());
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
