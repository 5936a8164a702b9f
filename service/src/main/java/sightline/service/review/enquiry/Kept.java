package sightline.service.review.enquiry;

/** What became of a change to a line or a parked matter. */
public enum Kept {
    /** It is kept. */
    DONE,
    /** Somebody else was first; nothing was changed. */
    OVERTAKEN,
    /** There is no such line or matter. */
    NOWHERE
}
