package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where what happens is written down. Before the first day of the log it is kept with its journey: on that day the
 * journeys still open are entered with their past, which carries that day as the day of its recording.
 */
final class Ledger {

    private final Consumer<LogEvent> log;
    private boolean open;

    Ledger(Consumer<LogEvent> log) {
        this.log = log;
    }

    boolean isOpen() {
        return open;
    }

    void write(Case who, LogEvent event) {
        if (open) {
            log.accept(event);
        } else {
            who.past().add(event);
        }
    }

    /** Opens the log on its first day with the past of these journeys, in the order of dates. */
    void open(List<Case> journeys, LocalDate first) {
        Stream<LogEvent> past = journeys.stream().flatMap(who -> who.past().stream());
        past.sorted(Comparator.comparing(LogEvent::date)).forEach(event -> log.accept(recordedOn(first, event)));
        journeys.forEach(who -> who.past().clear());
        open = true;
    }

    private static LogEvent recordedOn(LocalDate day, LogEvent event) {
        SequencedMap<String, String> detail = new LinkedHashMap<>(event.detail());
        detail.put("recorded", day.toString());
        return new LogEvent(event.person(), event.journey(), event.name(), event.date(), detail);
    }
}
