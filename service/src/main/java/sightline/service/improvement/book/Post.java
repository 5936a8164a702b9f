package sightline.service.improvement.book;

import sightline.service.improvement.names.Veil;

/**
 * A post or body that owns something. Whoever holds it changes; the post stays.
 *
 * @param id its number
 * @param name "Head of SEND"
 */
public record Post(long id, String name) {

    /** The same without the name of a person. */
    Post under(Veil veil) {
        return new Post(id, veil.over(name));
    }
}
