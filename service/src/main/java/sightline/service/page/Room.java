package sightline.service.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A room's door in the navigation; each room declares its own as a bean.
 *
 * @param order place in the navigation, lowest first
 * @param link what the door says and where it leads
 * @param openTo whether somebody with these roles (none: not signed in) may enter
 */
public record Room(int order, Frame.Link link, Predicate<Set<String>> openTo) {

    /** A room that everybody may enter. */
    public static Room open(int order, String text, String href) {
        return new Room(order, new Frame.Link(text, href), roles -> true);
    }

    /** The same room, which has pages under other addresses too. */
    public Room with(String... also) {
        return new Room(order, new Frame.Link(link.text(), link.href(), List.of(also)), openTo);
    }

    /** A room for people with this role. */
    public static Room only(int order, String text, String href, String role) {
        return new Room(order, new Frame.Link(text, href), roles -> roles.contains(role));
    }
}
