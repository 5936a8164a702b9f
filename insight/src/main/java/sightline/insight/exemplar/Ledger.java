package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Where what happens is written down. Before the first day of the log it is kept with its journey: on that day the
 * journeys still open are entered with their past, which carries that day as the day of its recording.
 */
final class Ledger {

    private final BiConsumer<Newcomer, LogEvent> log;
    private boolean open;

    private record Past(Newcomer who, LogEvent event) {}

    Ledger(BiConsumer<Newcomer, LogEvent> log) {
        this.log = log;
    }

    boolean isOpen() {
        return open;
    }

    void write(Case who, LogEvent event) {
        if (open) {
            log.accept(who.child().newcomer(), event);
        } else {
            who.past().add(event);
        }
    }

    /** Opens the log on its first day with the past of these journeys, in the order of dates. */
    void open(List<Case> journeys, LocalDate first) {
        Stream<Past> past = journeys.stream()
                .flatMap(who ->
                        who.past().stream().map(event -> new Past(who.child().newcomer(), event)));
        past.sorted(Comparator.comparing(old -> old.event().date()))
                .forEach(old -> log.accept(old.who(), recordedOn(first, old.event())));
        journeys.forEach(who -> who.past().clear());
        open = true;
    }

    private static LogEvent recordedOn(LocalDate day, LogEvent event) {
        SequencedMap<String, String> detail = new LinkedHashMap<>(event.detail());
        detail.put("recorded", day.toString());
        return new LogEvent(event.person(), event.journey(), event.name(), event.date(), detail);
    }
}
