package sightline.exchange.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Authorities that were abolished, by three-digit code. Each went on 1 April of the year after its last one. Buckinghamshire
 * became a single authority in 2020 and North Yorkshire and Somerset in 2023, but their three-digit codes stayed.
 *
 * <p>Sources: The Bournemouth, Dorset and Poole (Structural Changes) Order 2018, SI 2018/648; The Northamptonshire
 * (Structural Changes) Order 2020, SI 2020/156; The Cumbria (Structural Changes) Order 2022, SI 2022/331.
 */
final class AuthorityChanges {

    private static final Map<String, Change> ABOLISHED = Map.of(
            "835", new Change(2018, List.of("838", "839")),
            "836", new Change(2018, List.of("839")),
            "837", new Change(2018, List.of("839")),
            "928", new Change(2020, List.of("940", "941")),
            "909", new Change(2022, List.of("942", "943")));

    private AuthorityChanges() {}

    static Optional<Change> of(String code) {
        return Optional.ofNullable(ABOLISHED.get(code));
    }

    /** The last calendar year with figures of its own, and who took over. */
    record Change(int lastYear, List<String> successors) {}
}
