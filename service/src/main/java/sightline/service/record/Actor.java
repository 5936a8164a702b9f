package sightline.service.record;

/**
 * Who did it.
 *
 * @param id the number of an account, or {@code system}
 */
public record Actor(String id) {

    /** Sightline itself: a start, a command, an import. */
    public static final Actor SYSTEM = new Actor("system");

    public Actor {
        Form.ACTOR.check(id);
    }

    /** Somebody with an account. */
    public static Actor account(long id) {
        return new Actor(Long.toString(id));
    }
}
