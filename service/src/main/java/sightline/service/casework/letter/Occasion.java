package sightline.service.casework.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.ReassessmentDecided;
import sightline.journey.event.ReviewDecisionNotified;
import sightline.service.casework.advice.AdviceKind;

/**
 * An event of a case that a letter goes with.
 *
 * @param template the letter
 * @param event what happened
 */
public record Occasion(Template template, Event event) {

    /** The occasions of a journey, the latest first. */
    public static List<Occasion> of(Journey journey, LocalDate today) {
        List<Occasion> occasions = new ArrayList<>();
        for (Event event : journey.knownOn(today).events()) {
            LetterBook.all().stream()
                    .filter(template -> fits(template.trigger(), event))
                    .map(template -> new Occasion(template, event))
                    .filter(occasion -> occasions.stream().noneMatch(occasion::isSame))
                    .forEach(occasions::add);
        }
        occasions.sort(
                Comparator.comparing((Occasion occasion) -> occasion.event().date())
                        .reversed());
        return List.copyOf(occasions);
    }

    private static boolean fits(Template.Trigger trigger, Event event) {
        return trigger.event() == event.name()
                && !(event instanceof AdviceEvent asked && asked.adviser().equals(AdviceEvent.PARENT))
                && trigger.when().equals(said(event, trigger.when()));
    }

    /** What the event says about the same things. */
    private static Map<String, String> said(Event event, Map<String, String> asked) {
        Map<String, String> said = switch (event) {
            case ReviewDecisionNotified decided ->
                Map.of(
                        "outcome",
                        decided.outcome().map(outcome -> outcome.letter()).orElse(""),
                        "amendmentsEnclosed",
                        String.valueOf(decided.amendmentsEnclosed()));
            case ReassessmentDecided decided -> Map.of("agreed", String.valueOf(decided.agreed()));
            default -> Map.of();
        };
        return said.entrySet().stream()
                .filter(entry -> asked.containsKey(entry.getKey()))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isSame(Occasion other) {
        return template.equals(other.template) && key().equals(other.key());
    }

    /** The adviser who is asked, where one is. */
    public Optional<String> adviser() {
        return event instanceof AdviceEvent asked ? Optional.of(asked.adviser()) : Optional.empty();
    }

    /** What tells it from other occasions of the same letter: the day, and the adviser where one is asked. */
    public String key() {
        return event.date()
                + adviser().map(adviser -> "-" + AdviceKind.slug(adviser)).orElse("");
    }

    /** The name of its document: the letter and the case's number, and nothing about the child. */
    public String fileName() {
        return "%s-%s.docx"
                .formatted(
                        template.id(),
                        event.at().journey().journey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-"));
    }
}
