package sightline.service.casework.field;

import java.util.stream.Collectors;
import sightline.journey.event.Event;
import sightline.journey.event.IsoDay;
import sightline.service.casework.field.Field.Kind;
import sightline.service.page.form.Typed;

/** An event as the form that would have written it. */
public final class Prefilled {

    private Prefilled() {}

    /** The form's fields. */
    public static Typed of(Event event) {
        Typed typed = Typed.NOTHING.with(Filled.HAPPENED, event.date());
        for (Field field : Fields.of(event.name())) {
            String value = event.at().detail().value(field.key()).orElse("");
            typed = field.kind() == Kind.DATE ? withDay(typed, field.key(), value) : typed.with(field.key(), value);
        }
        return typed;
    }

    private static Typed withDay(Typed typed, String key, String value) {
        return IsoDay.of(value).map(day -> typed.with(key, day)).orElse(typed);
    }

    /** What an event says that no form asks for, such as what an import brought; it is kept when the rest is put right. */
    public static String besides(Event event) {
        return event.at().detail().keys().stream()
                .filter(key -> Fields.of(event.name()).stream()
                        .noneMatch(field -> field.key().equals(key)))
                .flatMap(key -> event.at().detail().value(key).stream()
                        .map(value -> key + "=" + sightline.journey.event.Detail.escaped(value)))
                .collect(Collectors.joining(";"));
    }
}
