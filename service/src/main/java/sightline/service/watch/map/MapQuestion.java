package sightline.service.watch.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.journey.event.EventName;
import sightline.service.page.form.Choice;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Stretch;
import sightline.service.watch.live.Way;

/**
 * What somebody wants mapped.
 *
 * @param stretch of the way
 * @param from first quarter
 * @param to last quarter
 * @param through an event that every journey shown has had
 * @param against what to set it against
 */
record MapQuestion(Stretch stretch, Quarter from, Quarter to, Optional<EventName> through, Against against) {

    private static final int YEAR = 4;
    private static final int QUARTERS = 12;

    /** Events by which people divide journeys. */
    private static final List<EventName> MARKS = List.of(
            EventName.DECIDED_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.APPOINTMENT_MISSED,
            EventName.EXCEPTION_RECORDED,
            EventName.DRAFT_SERVED,
            EventName.FINAL_PLAN_ISSUED,
            EventName.MEDIATION_REQUESTED,
            EventName.APPEAL_REGISTERED);

    /** What a period is set against. */
    enum Against {
        NONE("Nothing", 0),
        BEFORE("The period before", 0),
        YEAR("The same period a year before", MapQuestion.YEAR);

        private final String words;
        private final int quarters;

        Against(String words, int quarters) {
            this.words = words;
            this.quarters = quarters;
        }

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Reads what was asked; what is no answer becomes the latest year, the first stretch, everybody. */
    static MapQuestion read(Map<String, String> asked, Quarter latest) {
        Quarter to = quarter(asked.get("to"), latest).orElse(latest);
        Quarter from = quarter(asked.get("from"), to).orElse(to.plus(1 - YEAR));
        return new MapQuestion(
                Stretch.named(asked.getOrDefault("stretch", "")),
                from,
                to,
                MARKS.stream()
                        .filter(name -> name.written().equals(asked.get("through")))
                        .findFirst(),
                Arrays.stream(Against.values())
                        .filter(against -> against.slug().equals(asked.get("against")))
                        .findFirst()
                        .orElse(Against.NONE));
    }

    private static Optional<Quarter> quarter(@org.jspecify.annotations.Nullable String text, Quarter latest) {
        return Optional.ofNullable(text)
                .flatMap(Quarter::read)
                .filter(quarter -> quarter.compareTo(latest) <= 0 && quarter.compareTo(latest.plus(-QUARTERS)) >= 0);
    }

    Way way() {
        return new Way(from, to, stretch.events(), through);
    }

    /** The way to set it against, if there is one. */
    Optional<Way> other() {
        return switch (against) {
            case NONE -> Optional.empty();
            case BEFORE -> Optional.of(way().earlier(way().quarters()));
            case YEAR -> Optional.of(way().earlier(against.quarters));
        };
    }

    /** The quarters to choose from, the latest first. */
    static List<Choice> quarters(Quarter latest) {
        return Stream.iterate(latest, quarter -> quarter.plus(-1))
                .limit(QUARTERS)
                .map(quarter -> new Choice(quarter.written(), quarter.words()))
                .toList();
    }

    static List<Choice> marks() {
        return MARKS.stream()
                .map(name -> new Choice(name.written(), name.words()))
                .toList();
    }

    static List<Choice> againsts() {
        return Arrays.stream(Against.values())
                .map(against -> new Choice(against.slug(), against.words))
                .toList();
    }
}
