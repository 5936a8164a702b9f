package sightline.service.casework.plan;

import java.util.List;
import java.util.Optional;

/**
 * What the list of a plan's versions shows.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param versions the latest first
 * @param hints about the latest
 * @param notice what has just been done
 */
public record PlanView(
        String journey, String name, List<PlanVersion> versions, List<PlanHints.Hint> hints, Optional<String> notice) {}
