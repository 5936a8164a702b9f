package sightline.service.library.find;

import java.util.List;
import sightline.service.library.book.Item;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Run;

/**
 * A recommendation that was found.
 *
 * @param item with its answer and what came of it
 * @param paper it stands in
 * @param details of the paper
 * @param runs its words, those that were looked for marked
 * @param byWords whether it was found by its words; else by what it means alone
 */
public record Hit(Item item, long paper, KeptPaper.Details details, List<Run> runs, boolean byWords) {

    /** Where it stands. */
    public String path() {
        return "/papers/%d#%s".formatted(paper, item.anchor());
    }
}
