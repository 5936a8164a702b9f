package sightline.service.casework.file;

import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.Corrected;
import sightline.journey.event.Correction;
import sightline.journey.event.Corrections;
import sightline.journey.event.Event;
import sightline.service.casework.field.Said;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Written;
import sightline.service.page.InWords;
import sightline.service.time.WallClock;

/**
 * An event as it was written down, beside what it is now.
 *
 * @param written as it was written
 * @param was what it said
 * @param present what it says since it was put right; empty where it was not, or was taken back
 * @param by who put it right or took it back, and why
 */
public record WrittenLine(Written written, Telling was, Optional<Telling> present, List<Correction> by) {

    /**
     * An event in words.
     *
     * @param event the event
     * @param said what it says beside its day
     */
    public record Telling(Event event, String said) {}

    /** Every event of a case, in the order of writing. */
    public static List<WrittenLine> of(CaseFile file, Map<String, String> settings) {
        Map<Event, Corrected> traced = new IdentityHashMap<>();
        Corrections.traced(file.journey()).forEach(one -> traced.put(one.written(), one));
        return file.written().stream()
                .map(written -> line(written, traced, settings))
                .toList();
    }

    private static WrittenLine line(Written written, Map<Event, Corrected> traced, Map<String, String> settings) {
        Corrected corrected = traced.getOrDefault(
                written.event(), new Corrected(written.event(), Optional.of(written.event()), List.of()));
        return new WrittenLine(
                written,
                telling(written.event(), settings),
                corrected.now().filter(now -> !corrected.by().isEmpty()).map(now -> telling(now, settings)),
                corrected.by());
    }

    private static Telling telling(Event event, Map<String, String> settings) {
        return new Telling(
                event,
                event instanceof Correction correction
                        ? "%s of %s: %s"
                                .formatted(
                                        correction.event().words(),
                                        InWords.date(correction.on()),
                                        correction.reason().words())
                        : Said.line(Said.all(event.name(), event.at().detail(), settings)));
    }

    /** Whether it was taken back. */
    public boolean isTakenBack() {
        return !by.isEmpty() && present.isEmpty();
    }

    /** Whether it can be put right: a correction can't, nor what was taken back. */
    public boolean canBePutRight() {
        return !(written.event() instanceof Correction) && !isTakenBack();
    }

    /** When it was written down, in London. */
    public LocalDateTime at() {
        return LocalDateTime.ofInstant(written.at(), WallClock.LONDON);
    }
}
