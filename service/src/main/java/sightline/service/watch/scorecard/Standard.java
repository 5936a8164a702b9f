package sightline.service.watch.scorecard;

import java.util.OptionalDouble;

/**
 * What the partnership has set for an indicator.
 *
 * @param indicator its id
 * @param target in the indicator's unit; empty where there is none
 * @param owner the post that answers for it; may be empty
 * @param impact what it means for children and families; may be empty
 * @param version of this row; 0 where nothing has been set
 */
public record Standard(String indicator, OptionalDouble target, String owner, String impact, long version) {

    static Standard none(String indicator) {
        return new Standard(indicator, OptionalDouble.empty(), "", "", 0);
    }
}
