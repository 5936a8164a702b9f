package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.mapping.ColumnUse;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Choices;
import sightline.service.casework.field.Field;
import sightline.service.casework.field.Fields;
import sightline.service.page.form.Choice;

/** What a column can be used for, in groups, as a form offers it. */
public final class UseChoices {

    private static final Set<EventName> ABOUT_ADVICE =
            EnumSet.of(EventName.ADVICE_REQUESTED, EventName.ADVICE_RECEIVED, EventName.ADVICE_WAIVED);

    /** What an authority's own system doesn't write, and what needs more than a day and a word. */
    private static final Set<EventName> NOT_OFFERED = EnumSet.of(
            EventName.EVENT_CORRECTED,
            EventName.EVENT_REVERSED,
            EventName.PERSON_REGISTERED,
            EventName.PERSON_AMENDED,
            EventName.EXCEPTION_RECORDED,
            EventName.SETTING_CLOSURE_KNOWN,
            EventName.PHASE_TRANSFER_IDENTIFIED);

    /** Groups in the order in which they are offered. */
    public static final List<Group> GROUPS = groups();

    private UseChoices() {}

    /**
     * Choices that belong together.
     *
     * @param label of the group
     * @param choices in their order
     */
    public record Group(String label, List<Choice> choices) {}

    /** What a use is, for people. */
    static String words(ColumnUse use) {
        String code = UseCode.of(use);
        return GROUPS.stream()
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.value().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }

    /** The answers that a detail of an event knows; none where any word will do. */
    static List<Choice> answers(EventName event, String key) {
        return field(event, key)
                .map(field -> field.kind() == Field.Kind.ADVISER ? Choices.ADVISERS : field.choices())
                .orElse(List.of());
    }

    private static Optional<Field> field(EventName event, String key) {
        return Fields.of(event).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    static boolean isOffered(ColumnUse use) {
        String code = UseCode.of(use);
        return GROUPS.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> choice.value().equals(code));
    }

    private static List<Group> groups() {
        List<Choice> days = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        List<Choice> only = new ArrayList<>();
        for (EventName event : offered()) {
            String words = event.words();
            if (ABOUT_ADVICE.contains(event)) {
                Choices.ADVISERS.forEach(adviser -> days.add(new Choice(
                        UseCode.of(new ColumnUse.Day(event, Optional.of(adviser.value()))),
                        words + ": " + adviser.words())));
            }
            days.add(new Choice(
                    UseCode.of(new ColumnUse.Day(event, Optional.empty())),
                    ABOUT_ADVICE.contains(event) ? words + ": another column says whose" : words));
            Fields.of(event).stream()
                    .filter(field -> field.kind() != Field.Kind.DATE)
                    .forEach(field -> more.add(new Choice(
                            UseCode.of(new ColumnUse.More(event, field.key(), java.util.Map.of())),
                            words + ": " + field.label())));
            only.add(new Choice(UseCode.of(new ColumnUse.Only(event, Set.of())), words + ", only with these words"));
        }
        return List.of(
                new Group(
                        "Whose row it is",
                        List.of(
                                new Choice(UseCode.PERSON, "Who: the key of the child or young person"),
                                new Choice(UseCode.CASE, "Which case: the key of the request or plan"),
                                new Choice(UseCode.COUNCIL, "The code of the council"))),
                new Group("The day of an event", days),
                new Group("More about an event", more),
                new Group("Whether an event happened", only));
    }

    private static List<EventName> offered() {
        return Arrays.stream(EventName.values())
                .filter(event -> !NOT_OFFERED.contains(event))
                .toList();
    }
}
