package sightline.service.casework.inspection;

import java.util.List;
import java.util.Map;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.journey.event.Journey;

/**
 * The lists of an authority on a day.
 *
 * @param journeys of the authority
 * @param names of people by key
 * @param plans list 1
 * @param support list 2
 */
record Lists(List<Journey> journeys, Map<String, String> names, AnnexReport plans, AnnexReport support) {

    AnnexReport of(AnnexList list) {
        return switch (list) {
            case PLANS -> plans;
            case SUPPORT -> support;
        };
    }
}
