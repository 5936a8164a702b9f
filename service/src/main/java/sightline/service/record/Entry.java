package sightline.service.record;

import java.util.Optional;

/**
 * What is to be written into the record.
 *
 * @param authority whose chain it belongs to: an authority's code, or {@link Ledger#INSTALLATION}
 * @param kind what happened
 * @param actor who did it
 * @param subject whom or what it is about: a sort and an opaque id, as {@code account:17}; never a name
 * @param body what else there is to say
 */
public record Entry(String authority, Kind kind, Actor actor, Optional<String> subject, Body body) {

    public Entry {
        Form.AUTHORITY.check(authority);
        subject.ifPresent(Form.SUBJECT::check);
    }
}
