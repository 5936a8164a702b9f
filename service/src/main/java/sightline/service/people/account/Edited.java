package sightline.service.people.account;

/** What became of an edit. */
public sealed interface Edited {

    /** It is saved. */
    record Saved() implements Edited {}

    /** Somebody else saved first; the edit waits until its author has seen both texts. */
    record Overtaken(Person now) implements Edited {}

    /** It would have left nobody who can manage accounts. */
    record LastAdministrator() implements Edited {}

    /** There is no such person. */
    record Nobody() implements Edited {}
}
