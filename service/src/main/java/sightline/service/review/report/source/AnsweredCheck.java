package sightline.service.review.report.source;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.service.review.check.Checked;
import sightline.service.review.check.ReportCheck;
import sightline.service.review.desk.Inside;

/** What the report's own check said and somebody answered, as long as it still says it. */
@Component
final class AnsweredCheck implements WaiversOf {

    private final ReportCheck check;

    AnsweredCheck(ReportCheck check) {
        this.check = check;
    }

    @Override
    public List<Waived> of(Inside inside) {
        return check.run(inside).answered().stream()
                .sorted(Comparator.comparing(answered -> answered.waiver().id()))
                .map(AnsweredCheck::waived)
                .toList();
    }

    /** By place and rule: the sentence of a message may hold the very name that it warns of. */
    private static Waived waived(Checked.Answered answered) {
        return new Waived(
                "%s: %s"
                        .formatted(
                                answered.message().place().label(),
                                answered.message().rule().title()),
                answered.waiver().because(),
                answered.waiver().day());
    }
}
