package sightline.insight.published;

import java.util.List;
import java.util.Optional;

/**
 * A local authority in England, by its three-digit code (nine-digit codes change; this one is stable).
 *
 * @param code three-digit Department for Education code, "882"
 * @param name the name people use, "Southend-on-Sea"
 * @param region one of the nine English regions, "East of England"
 * @param lastYear the last calendar year it has figures of its own for, where it has been abolished
 * @param successors codes of the authorities that took over, empty while it exists
 */
public record Authority(String code, String name, String region, Optional<Integer> lastYear, List<String> successors) {

    /** The code under which the printed England totals are kept; they are never a sum of authorities. */
    public static final String ENGLAND = "ENG";

    public Authority {
        successors = List.copyOf(successors);
    }
}
