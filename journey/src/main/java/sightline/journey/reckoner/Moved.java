package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.journey.time.DayWords;

/**
 * An open clock whose last day or verdict is another after a change of a calendar or the law.
 *
 * @param clock the clock as it is now
 * @param before the last day as it was; empty where there was none
 * @param after the last day as it is; empty where there is none
 * @param was how it stood; empty where it wasn't there
 * @param why what moved it
 */
public record Moved(
        Clock clock, Optional<LocalDate> before, Optional<LocalDate> after, Optional<Verdict> was, Why why) {

    /** What moved a clock. */
    public enum Why {
        /** Days became, or ceased to be, working days. */
        CALENDAR,
        /** Settings are closed at other times, so that a ground lifts the limit or no longer does; no day moved. */
        CLOSURES,
        /** The law that applies is another, or says something else. */
        LAW,
        /** The clock wasn't there before. */
        NEW,
        /** The clock is no longer there. */
        GONE
    }

    private record Key(String duty, Optional<String> subject, LocalDate trigger) {}

    /** Every clock of a journey that was or is open and whose last day or verdict differs; in their order. */
    public static List<Moved> between(List<Clock> before, List<Clock> after) {
        Map<Key, List<Clock>> known = byKey(before);
        List<Moved> moved = new ArrayList<>();
        for (Clock now : after) {
            List<Clock> same = known.getOrDefault(key(now), List.of());
            if (same.isEmpty()) {
                add(moved, now.isOpen(), new Moved(now, Optional.empty(), now.due(), Optional.empty(), Why.NEW));
            } else {
                Clock was = same.removeFirst();
                add(
                        moved,
                        (was.isOpen() || now.isOpen()) && differs(was, now),
                        new Moved(now, was.due(), now.due(), Optional.of(was.verdict()), why(was, now)));
            }
        }
        known.values().stream()
                .flatMap(List::stream)
                .filter(Clock::isOpen)
                .forEach(gone -> moved.add(
                        new Moved(gone, gone.due(), Optional.empty(), Optional.of(gone.verdict()), Why.GONE)));
        return List.copyOf(moved);
    }

    private static boolean differs(Clock was, Clock now) {
        return !was.due().equals(now.due()) || was.verdict() != now.verdict();
    }

    private static Why why(Clock was, Clock now) {
        if (!was.duty().equals(now.duty())) {
            return Why.LAW;
        }
        return was.due().equals(now.due()) ? Why.CLOSURES : Why.CALENDAR;
    }

    private static void add(List<Moved> all, boolean differs, Moved one) {
        if (differs) {
            all.add(one);
        }
    }

    private static Map<Key, List<Clock>> byKey(List<Clock> clocks) {
        Map<Key, List<Clock>> byKey = new LinkedHashMap<>();
        clocks.forEach(clock ->
                byKey.computeIfAbsent(key(clock), key -> new ArrayList<>()).add(clock));
        return byKey;
    }

    private static Key key(Clock clock) {
        return new Key(clock.duty().id(), clock.subject(), clock.trigger());
    }

    /** How it stands; empty where it is no longer there. */
    public Optional<Verdict> verdict() {
        return why == Why.GONE ? Optional.empty() : Optional.of(clock.verdict());
    }

    /** What happened, for people. */
    public String words() {
        String from = before.map(DayWords::of).orElse("no day");
        String to = after.map(DayWords::of).orElse("no day");
        return switch (why) {
            case CALENDAR ->
                "%s: from %s to %s, because the bank holidays changed."
                        .formatted(clock.duty().words(), from, to);
            case CLOSURES ->
                "%s: from %s to %s, because the closures of settings changed."
                        .formatted(
                                clock.duty().words(),
                                was.map(Verdict::words).orElse("nothing"),
                                clock.verdict().words());
            case LAW ->
                "%s: from %s to %s, because the law changed (%s)."
                        .formatted(clock.duty().words(), from, to, clock.duty().law());
            case NEW -> "%s: new, due %s.".formatted(clock.duty().words(), to);
            case GONE ->
                "%s: no longer there; it was due %s.".formatted(clock.duty().words(), from);
        };
    }
}
