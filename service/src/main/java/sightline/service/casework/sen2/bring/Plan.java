package sightline.service.casework.sen2.bring;

import java.util.List;

/**
 * What a return would bring into the cases; nothing of it is written yet.
 *
 * @param steps child by child
 * @param differences what the cases say differently
 * @param counts in numbers
 */
public record Plan(List<Step> steps, List<Difference> differences, Counts counts) {

    public Plan {
        steps = List.copyOf(steps);
        differences = List.copyOf(differences);
    }
}
