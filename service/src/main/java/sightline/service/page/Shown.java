package sightline.service.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What of a model a template may ask for: our own values, without the framework's companions. */
final class Shown {

    private Shown() {}

    static Map<String, Object> values(@Nullable Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (value != null && !(value instanceof BindingResult) && !name.contains(".")) {
                    values.put(name, value);
                }
            });
        }
        return values;
    }
}
