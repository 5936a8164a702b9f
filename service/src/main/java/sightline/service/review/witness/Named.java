package sightline.service.review.witness;

import sightline.service.review.book.SourceKind;

/**
 * Who a witness is.
 *
 * @param source the kind of source
 * @param name which stays inside the task group; empty where nobody has one yet
 * @param shownAs what readers of the report see of them
 * @param organisation that they speak for; empty for families
 * @param post what they do there; empty for families
 * @param email where to reach them
 */
public record Named(SourceKind source, String name, String shownAs, String organisation, String post, String email) {

    /** The name, or what stands for it. */
    public String called() {
        return name.isEmpty() ? shownAs : name;
    }
}
