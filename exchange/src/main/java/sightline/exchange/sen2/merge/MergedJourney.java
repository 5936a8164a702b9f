package sightline.exchange.sen2.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/** One request and all that follows, as several returns tell it. */
final class MergedJourney {

    private static final String PLACEMENT = "placement";

    private final Set<String> days = new HashSet<>();
    private final Map<String, Told> told = new LinkedHashMap<>();

    /** An event, with where it was told first. */
    private record Told(LogEvent event, Telling by) {}

    /** The days by which a request is known again: when it was received, and when its plan began. */
    static Set<String> days(Section request) {
        Set<String> days = new HashSet<>();
        request.day(Item.RECEIVED_DATE).ifPresent(day -> days.add("received " + day));
        request.part(Block.ASSESSMENT)
                .part(Block.NAMED_PLAN)
                .day(Item.START_DATE)
                .ifPresent(day -> days.add("plan " + day));
        return days;
    }

    boolean hasNoDay() {
        return days.isEmpty();
    }

    boolean isKnownBy(Set<String> others) {
        return others.stream().anyMatch(days::contains);
    }

    /** Takes what another return tells of it. */
    void take(Set<String> itsDays, List<LogEvent> events, Telling by, Consumer<Difference> differences) {
        days.addAll(itsDays);
        Map<String, String> placements = new HashMap<>();
        for (LogEvent event : events) {
            EventName name = Sameness.name(event);
            if (name == EventName.PLACEMENT_STARTED || name == EventName.PLACEMENT_ENDED) {
                place(event, by, placements, differences);
            } else {
                take(Sameness.of(event), event, by, differences);
            }
        }
    }

    private void take(String same, LogEvent event, Telling by, Consumer<Difference> differences) {
        Told before = told.get(same);
        Told opposite = told.get(Sameness.opposite(event));
        if (before == null && opposite != null && !opposite.by().equals(by) && isExact(opposite.event(), event)) {
            differences.accept(
                    new Difference(opposite.by(), by, Sameness.words(opposite.event()), Sameness.words(event)));
            return;
        }
        if (before == null || (Sameness.isApproximate(before.event()) && !Sameness.isApproximate(event))) {
            told.put(same, new Told(event, by));
            return;
        }
        LogEvent first = before.event();
        if (!first.date().equals(event.date()) && !Sameness.isApproximate(event)) {
            differences.accept(new Difference(before.by(), by, Sameness.words(first), Sameness.words(event)));
        }
        String key = Sameness.contradiction(first, event);
        if (!key.isEmpty()) {
            differences.accept(new Difference(before.by(), by, Sameness.words(first, key), Sameness.words(event, key)));
        }
    }

    private static boolean isExact(LogEvent one, LogEvent other) {
        return !Sameness.isApproximate(one) && !Sameness.isApproximate(other);
    }

    /** Placements are numbered in each return anew: the same setting from the same day on is the same placement. */
    private void place(LogEvent event, Telling by, Map<String, String> numbers, Consumer<Difference> differences) {
        String itsNumber = event.detail().getOrDefault(PLACEMENT, "");
        boolean starts = Sameness.name(event) == EventName.PLACEMENT_STARTED;
        if (starts) {
            String same = "placement " + event.date() + setting(event);
            Told known = told.get(same);
            String number = known == null
                    ? String.valueOf(1
                            + told.keySet().stream()
                                    .filter(key -> key.startsWith("placement "))
                                    .count())
                    : known.event().detail().getOrDefault(PLACEMENT, "");
            numbers.put(itsNumber, number);
            if (known == null) {
                told.put(same, new Told(numbered(event, number), by));
            }
        } else {
            String number = numbers.getOrDefault(itsNumber, itsNumber);
            take("end of placement " + number, numbered(event, number), by, differences);
        }
    }

    static String setting(LogEvent event) {
        return List.of("urn", "ukprn", "setting").stream()
                .map(key -> " " + event.detail().getOrDefault(key, ""))
                .reduce("", String::concat);
    }

    static LogEvent numbered(LogEvent event, String number) {
        LinkedHashMap<String, String> detail = new LinkedHashMap<>(event.detail());
        detail.put(PLACEMENT, number);
        return new LogEvent(event.person(), event.journey(), event.name(), event.date(), detail);
    }

    ToldJourney told(String person, String journey) {
        return new ToldJourney(days, events(person, journey));
    }

    /** Its events by day, under the keys that the merged log gives it. */
    List<LogEvent> events(String person, String journey) {
        List<LogEvent> events = new ArrayList<>();
        told.values().stream()
                .map(Told::event)
                .sorted(Comparator.comparing(LogEvent::date, LocalDate::compareTo))
                .forEach(
                        event -> events.add(new LogEvent(person, journey, event.name(), event.date(), event.detail())));
        return events;
    }
}
