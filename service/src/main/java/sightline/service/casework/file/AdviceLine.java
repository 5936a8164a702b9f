package sightline.service.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/**
 * One request for advice, or advice that was there already.
 *
 * @param adviser who
 * @param setting the setting that was asked
 * @param asked the day
 * @param clock of the adviser's six weeks
 * @param received the day the advice came
 * @param waived the day it was agreed to use advice that was there (regulation 6(4))
 * @param chased the days the adviser was reminded
 * @param missed the days of missed appointments
 */
public record AdviceLine(
        String adviser,
        Optional<String> setting,
        Optional<LocalDate> asked,
        Optional<Numbered> clock,
        Optional<LocalDate> received,
        Optional<LocalDate> waived,
        List<LocalDate> chased,
        List<LocalDate> missed) {

    /** Whether the advice is still to come. */
    public boolean isOpen() {
        return received.isEmpty() && waived.isEmpty();
    }

    static List<AdviceLine> of(List<Event> events, List<Numbered> clocks, List<Chase> chases) {
        List<AdviceLine> lines = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof AdviceEvent advice) {
                take(advice, lines, clocks);
            }
        }
        return lines.stream().map(line -> line.with(chases, lines)).toList();
    }

    private static void take(AdviceEvent event, List<AdviceLine> lines, List<Numbered> clocks) {
        int open = open(event.adviser(), lines);
        if (event.name() == EventName.ADVICE_REQUESTED || open < 0) {
            lines.add(start(event, clocks));
        } else {
            lines.set(open, lines.get(open).with(event));
        }
    }

    private static int open(String adviser, List<AdviceLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).adviser().equals(adviser) && lines.get(i).isOpen()) {
                return i;
            }
        }
        return -1;
    }

    private static AdviceLine start(AdviceEvent event, List<Numbered> clocks) {
        AdviceLine line = new AdviceLine(
                event.adviser(),
                event.setting(),
                Optional.of(event.date()).filter(day -> event.name() == EventName.ADVICE_REQUESTED),
                clocks.stream()
                        .filter(one -> one.clock().duty().id().equals("A6")
                                && one.clock().subject().equals(Optional.of(event.adviser()))
                                && one.clock().trigger().equals(event.date()))
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return event.name() == EventName.ADVICE_REQUESTED ? line : line.with(event);
    }

    private AdviceLine with(AdviceEvent event) {
        List<LocalDate> more = new ArrayList<>(missed);
        if (event.name() == EventName.APPOINTMENT_MISSED) {
            more.add(event.date());
        }
        return new AdviceLine(
                adviser,
                setting,
                asked,
                clock,
                event.name() == EventName.ADVICE_RECEIVED ? Optional.of(event.date()) : received,
                event.name() == EventName.ADVICE_WAIVED ? Optional.of(event.date()) : waived,
                chased,
                List.copyOf(more));
    }

    /** With the reminders since it was asked, up to the next request of that adviser. */
    private AdviceLine with(List<Chase> chases, List<AdviceLine> all) {
        Optional<LocalDate> next = all.stream()
                .filter(line -> line.adviser().equals(adviser))
                .flatMap(line -> line.asked().stream())
                .filter(day -> asked.filter(day::isAfter).isPresent())
                .findFirst();
        List<LocalDate> days = chases.stream()
                .filter(chase -> chase.adviser().equals(adviser))
                .map(Chase::day)
                .filter(day -> asked.filter(day::isBefore).isEmpty()
                        && next.filter(first -> !day.isBefore(first)).isEmpty())
                .toList();
        return new AdviceLine(adviser, setting, asked, clock, received, waived, days, missed);
    }
}
