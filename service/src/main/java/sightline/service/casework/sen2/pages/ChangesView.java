package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import sightline.service.casework.sen2.Change;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptFinding;
import sightline.service.casework.sen2.ReturnChanges;

/**
 * What the page of changes shows.
 *
 * @param handed the return
 * @param before the upload before it; none for the first of a year
 * @param rules how each rule's findings changed
 * @param change which findings are listed
 * @param findings of this page
 * @param pages which page of how many
 */
public record ChangesView(
        HandedIn handed,
        Optional<HandedIn> before,
        List<ReturnChanges.OfRule> rules,
        Change change,
        List<KeptFinding> findings,
        FindingsView.Pages pages) {

    /** How many findings came, went or stayed. */
    public int count(Change which) {
        return handed.since()
                .map(since -> switch (which) {
                    case CAME -> since.came();
                    case WENT -> since.went();
                    case STAYED -> since.stayed();
                })
                .orElse(0);
    }

    /** Whether findings that are only counted may hide a change. */
    public boolean isCut() {
        return handed.size().isCut() || before.filter(one -> one.size().isCut()).isPresent();
    }
}
