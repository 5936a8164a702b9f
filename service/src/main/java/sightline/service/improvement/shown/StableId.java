package sightline.service.improvement.shown;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import sightline.service.improvement.book.Chain;

/** The name of a recommendation that never changes, wherever the site moves to. */
final class StableId {

    private StableId() {}

    /** "urn:uuid:…", made from the council's code and the recommendation's number. */
    static String of(Chain chain) {
        String name = "sightline:recommendation:%s:%d"
                .formatted(chain.origin().authority(), chain.recommendation().id());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the feed of a site. */
    static String ofFeed(String site) {
        return "urn:uuid:"
                + UUID.nameUUIDFromBytes(("sightline:recommendations:" + site).getBytes(StandardCharsets.UTF_8));
    }
}
