package sightline.service.improvement.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.ReviewDesk;

/** Says in the record what was done to an action. */
@Component
public final class ActionNotes {

    private final Ledger record;

    ActionNotes(Ledger record) {
        this.record = record;
    }

    /** What was done, as a code. */
    public void note(ReviewDesk desk, long action, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.ACTION_CHANGED,
                desk.actor(),
                Optional.of("action:" + action),
                Body.EMPTY.with("what", what)));
    }
}
