package sightline.service.improvement.answer;

import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Duty;

/** Who reads an answer: while the executive's clock runs, those who take part; afterwards everybody. The database says the same. */
public final class Openness {

    private Openness() {}

    /** Whether everybody reads what is saved for a recommendation. */
    public static boolean isPublic(Chain chain) {
        return chain.origin().shown()
                && chain.duties().stream()
                        .noneMatch(duty -> duty.clock() == Duty.Clock.EXECUTIVE
                                && duty.answered().isEmpty());
    }
}
