package sightline.service.casework.day;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What of the list a reader wants to see.
 *
 * @param whose cases
 * @param mine whether they are the reader's own
 * @param show which part
 * @param name part of a child's name, or nothing
 * @param organisation that owes advice, or nothing; only where advice is chased
 * @param page from 1
 */
public record Choice(Whose whose, boolean mine, Show show, String name, String organisation, int page) {

    /** How many rows a page has. */
    public static final int ROWS = 50;

    /** This list with another part of it. */
    public Choice with(Show other) {
        return new Choice(whose, mine, other, name, "", 1);
    }

    /** This list, of one organisation. */
    public Choice of(String other) {
        return new Choice(whose, mine, show, name, other, 1);
    }

    /** Another page of this list. */
    public Choice at(int other) {
        return new Choice(whose, mine, show, name, organisation, other);
    }

    /** Without a name to look for. */
    public Choice ofAnybody() {
        return new Choice(whose, mine, show, "", organisation, 1);
    }

    int offset() {
        return (page - 1) * ROWS;
    }

    /** Where it is. */
    public String href() {
        String query = part("officer", mine ? "" : whose.written())
                + part("show", show == Show.ALL ? "" : show.slug())
                + part("name", name)
                + part("organisation", organisation)
                + part("page", page == 1 ? "" : Integer.toString(page));
        return query.isEmpty() ? "/day" : "/day?" + query.substring(1);
    }

    private static String part(String key, String value) {
        return value.isEmpty() ? "" : "&" + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
