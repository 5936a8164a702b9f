package sightline.service.review.session;

import sightline.service.review.book.SourceKind;

/**
 * A witness as a session knows them.
 *
 * @param witness the number
 * @param source the kind of source
 * @param name their name, which stays inside; empty where nobody has one yet
 * @param shownAs what others see of them
 * @param organisation that they speak for; empty for families
 */
public record Whom(long witness, SourceKind source, String name, String shownAs, String organisation) {

    /** The name, or what stands for it. */
    public String called() {
        return name.isEmpty() ? shownAs : name;
    }
}
