package sightline.exchange.sen2.register;

import java.util.List;
import java.util.Locale;

/**
 * What the register says of an establishment.
 *
 * @param type its type, as "Community school"
 * @param provision its SEN unit or resourced provision, as "SEN unit"; empty where the register says nothing
 */
public record Establishment(String type, String provision) {

    private static final List<String> UNLIKELY = List.of(
            "higher education",
            "university technical college",
            "online provider",
            "offshore",
            "overseas",
            "service children");

    /** Whether it has a unit for special educational needs. */
    public boolean hasSenUnit() {
        return provision.toLowerCase(Locale.ROOT).contains("sen unit");
    }

    /** Whether it has provision that it is resourced for. */
    public boolean hasResourcedProvision() {
        return provision.toLowerCase(Locale.ROOT).contains("resourced provision");
    }

    /** Whether its type is one at which nobody with a plan is expected. */
    public boolean isUnlikely() {
        String lower = type.toLowerCase(Locale.ROOT);
        return UNLIKELY.stream().anyMatch(lower::contains);
    }
}
