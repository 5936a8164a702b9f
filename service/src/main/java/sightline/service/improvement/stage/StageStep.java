package sightline.service.improvement.stage;

import java.util.Set;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Part;

/**
 * A step that an action may take.
 *
 * @param from where it stands
 * @param to where it goes
 * @param by who may say so; Sightline itself may say what follows from their steps
 * @param needs what must be there first
 */
public record StageStep(Stage from, Stage to, Set<Part> by, Set<Need> needs) {

    /** Whether somebody in this part may say so. */
    public boolean isFor(Part part) {
        return part == Part.SYSTEM || by.contains(part);
    }
}
