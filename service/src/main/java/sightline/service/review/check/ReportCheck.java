package sightline.service.review.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Checks a review as it stands now, with all that is known of it, and lays people's answers beside what is said. */
@Component
public final class ReportCheck {

    private final ReviewBooks books;
    private final Waivers waivers;
    private final WitnessNames names;
    private final ObjectProvider<Drift> drifts;
    private final ObjectProvider<ShownToWitnesses> shown;

    ReportCheck(
            ReviewBooks books,
            Waivers waivers,
            WitnessNames names,
            ObjectProvider<Drift> drifts,
            ObjectProvider<ShownToWitnesses> shown) {
        this.books = books;
        this.waivers = waivers;
        this.names = names;
        this.drifts = drifts;
        this.shown = shown;
    }

    /** The review that is open, checked. */
    public Checked run(Inside inside) {
        return Checked.of(Check.of(ground(inside)), waivers.all(inside));
    }

    private Ground ground(Inside inside) {
        Map<Long, String> drifted = new HashMap<>();
        drifts.forEach(drift -> drifted.putAll(drift.drifted(inside)));
        Set<Long> unseen = new HashSet<>();
        shown.forEach(one -> unseen.addAll(one.unseen(inside)));
        return new Ground(books.read(inside), names.of(inside), drifted, unseen);
    }
}
