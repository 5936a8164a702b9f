package sightline.papers.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses a document may lead to. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("https", "http");

    private Addresses() {}

    /** Whether this is a whole address of a page or of an electronic letterbox. */
    static boolean whole(String href) {
        try {
            URI address = new URI(href);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) ? address.getHost() != null : scheme.equals("mailto");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
