package sightline.service.library.check;

import java.util.List;
import sightline.service.library.book.Item;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Run;

/**
 * What the page shows on which a row is corrected.
 *
 * @param paper the row stands in
 * @param item the row as it is saved
 * @param form what is typed
 * @param passage of the recommendation in its surroundings
 * @param answer the answer's passage in its surroundings
 * @param both what somebody else saved meanwhile, beside what was typed
 */
public record ItemView(
        KeptPaper paper, Item item, ItemForm form, List<Run> passage, List<Run> answer, List<Both> both) {}
