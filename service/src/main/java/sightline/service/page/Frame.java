package sightline.service.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands around every page's content.
 *
 * @param rooms the doors this reader may go through, in order
 * @param path the path that was asked for, to mark the current room
 * @param person who is signed in, by name
 * @param csrf gives the token that forms send back; asking for it starts a session, so public pages don't
 * @param demonstration whether this is the demonstration with invented people
 */
public record Frame(
        List<Link> rooms, String path, Optional<String> person, Supplier<Csrf> csrf, boolean demonstration) {

    /** Whether the reader stands in the room behind this link. */
    public boolean isCurrent(Link link) {
        return Stream.concat(Stream.of(link.href()), link.also().stream())
                .anyMatch(href -> path.equals(href) || path.startsWith(href + "/"));
    }

    /**
     * A link.
     *
     * @param text what it says
     * @param href where it leads
     * @param also where else in the same room one may stand
     */
    public record Link(String text, String href, List<String> also) {

        /** A link to where one stands nowhere else. */
        public Link(String text, String href) {
            this(text, href, List.of());
        }
    }

    /**
     * The token against forged forms.
     *
     * @param name the form field's name
     * @param token its value
     */
    public record Csrf(String name, String token) {}
}
