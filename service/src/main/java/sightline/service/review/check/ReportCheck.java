package sightline.service.review.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Checks a review as it stands now, with all that is known of it, and lays people's answers beside what is said. */
@Component
public final class ReportCheck {

    private final ReviewBooks books;
    private final Waivers waivers;
    private final NamesForCheck names;
    private final DriftedFigures drifted;
    private final ObjectProvider<ShownToWitnesses> shown;

    ReportCheck(
            ReviewBooks books,
            Waivers waivers,
            NamesForCheck names,
            DriftedFigures drifted,
            ObjectProvider<ShownToWitnesses> shown) {
        this.books = books;
        this.waivers = waivers;
        this.names = names;
        this.drifted = drifted;
        this.shown = shown;
    }

    /** The review that is open, checked. */
    public Checked run(Inside inside) {
        Set<Long> unseen =
                shown.stream().flatMap(known -> known.unseen(inside).stream()).collect(Collectors.toSet());
        Ground ground = new Ground(books.read(inside), names.of(inside), drifted.of(inside), unseen);
        return Checked.of(Check.of(ground), waivers.all(inside));
    }
}
