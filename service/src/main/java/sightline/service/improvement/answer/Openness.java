package sightline.service.improvement.answer;

import java.util.List;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;

/**
 * Who reads an answer: those who take part while it is a draft, afterwards everybody. It is a draft until the executive's
 * clock has stopped, or, where no clock runs, until somebody publishes it. The database says the same.
 */
public final class Openness {

    private Openness() {}

    /** Whether everybody reads what is saved for a recommendation. */
    public static boolean isPublic(Chain chain) {
        return chain.origin().shown() && isOut(chain.origin(), chain.duties());
    }

    /** Whether the answer to a paper is out. */
    static boolean isOut(Origin origin, List<Duty> duties) {
        boolean executive = duties.stream().anyMatch(Openness::isExecutive);
        return origin.answered().isPresent()
                || duties.stream()
                        .filter(duty -> !executive || isExecutive(duty))
                        .anyMatch(duty -> duty.answered().isPresent());
    }

    private static boolean isExecutive(Duty duty) {
        return duty.clock() == Duty.Clock.EXECUTIVE;
    }
}
