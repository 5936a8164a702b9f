package sightline.service.library.book;

import sightline.papers.reading.paper.Response;

/**
 * A row of a paper.
 *
 * @param id its number in the library
 * @param paper it stands in
 * @param sort what it is
 * @param standing how far a person has come with it
 * @param byHand whether a person found it, and not the reader
 * @param said what it says
 * @param places where
 * @param version of this row
 */
public record Item(
        long id,
        long paper,
        Sort sort,
        Standing standing,
        boolean byHand,
        Said said,
        Said.Places places,
        long version) {

    /** What a row is. */
    public enum Sort {
        /** Something that the paper recommends, with its answer where the paper prints one. */
        RECOMMENDATION,
        /** An answer to something that another paper recommends. */
        ANSWER
    }

    /** How far a person has come with a row. */
    public enum Standing {
        /** Nobody has looked yet, so nobody else sees it. */
        FOUND,
        /** A person has looked at it beside its passage, and it is right. */
        ACCEPTED,
        /** A person has looked, and it is not what it seemed. */
        STRUCK
    }

    /** What it is called on a page. */
    public String name() {
        String reference = said.reference();
        return sort == Sort.ANSWER
                ? isToAll()
                        ? "Answer to all recommendations"
                        : "Answer to recommendation " + (reference.isEmpty() ? "without a number" : reference)
                : reference.isEmpty()
                        ? "Recommendation without a number"
                        : reference.matches("(?i)rec.*") ? reference : "Recommendation " + reference;
    }

    /** Whether it answers all recommendations at once. */
    public boolean isToAll() {
        return sort == Sort.ANSWER && said.reference().equals(Response.ALL);
    }

    /** The row's place on the page of its paper. */
    public String anchor() {
        return "item-" + id;
    }
}
