package sightline.service.improvement.update;

import java.util.List;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.Planned;

/**
 * What is asked, what has come, and what is due to be asked.
 *
 * @param book the whole plan
 * @param mayWrite whether the reader may ask and accept
 * @param hasMail whether questions go by mail
 */
public record UpdatesView(PlanBook book, boolean mayWrite, boolean hasMail) {

    /** Actions of which an update came that nobody has looked at. */
    public List<Planned> waiting() {
        return book.actions().stream()
                .filter(planned -> !planned.waiting().isEmpty())
                .toList();
    }

    /** Actions of which an update was asked for and has not come. */
    public List<Planned> asked() {
        return book.actions().stream()
                .filter(planned -> planned.asked().isPresent())
                .toList();
    }

    /** Actions that are due to be asked about. */
    public List<Planned> due() {
        return book.actions().stream()
                .filter(planned -> UpdateRules.isDue(planned, book.today()))
                .toList();
    }
}
