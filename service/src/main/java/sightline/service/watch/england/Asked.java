package sightline.service.watch.england;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a web address asks of the list; whatever is missing or not understood asks for nothing special.
 *
 * @param region one region's name
 * @param alert "true" to see only authorities with an alert
 * @param name part of a name
 * @param sort the order's name in web addresses
 * @param reversed "true" to turn the order round
 */
record Asked(
        @Nullable String region,
        @Nullable String alert,
        @Nullable String name,
        @Nullable String sort,
        @Nullable String reversed) {

    Choice choice() {
        return new Choice(
                Objects.requireNonNullElse(region, ""),
                "true".equals(alert),
                Objects.requireNonNullElse(name, ""),
                Choice.Sort.of(Objects.requireNonNullElse(sort, "")),
                "true".equals(reversed));
    }
}
