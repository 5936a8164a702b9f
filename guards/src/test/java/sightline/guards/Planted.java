package sightline.guards;

import java.util.List;

/**
 * Ground with violations planted in it, beside innocents that must not be accused.
 *
 * @param ground what the rule is shown
 * @param named words of which each must be in a finding, and without which there may be no finding
 */
public record Planted<T>(T ground, List<String> named) {

    public Planted {
        named = List.copyOf(named);
        if (named.isEmpty()) {
            throw new IllegalArgumentException("A rule without a planted violation proves nothing. Name one.");
        }
    }

    /** This ground, whose findings must name these. */
    public static <T> Planted<T> on(T ground, String... named) {
        return new Planted<>(ground, List.of(named));
    }
}
