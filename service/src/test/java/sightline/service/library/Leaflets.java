package sightline.service.library;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import sightline.service.people.Browser;

/** Invented papers for tests of the library: each is a file of its own, so none is in the library already. */
public final class Leaflets {

    public static final Map<String, String> DETAILS =
            Map.of("title", "Letters that arrive", "council", "Ottermouth Council", "year", "2024", "published", "");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Leaflets() {}

    /** A report with three recommendations, two of them answered. */
    public static byte[] report() {
        return """
                Ottermouth Council

                Scrutiny Committee, 4 March 2024

                Letters that arrive, edition %d

                Recommendations

                Recommendation 1: That the Head of Post answers each letter of a family within ten days.

                Recommendation 2: That the Director of Lighthouses reviews the lighthouse by 31 May 2025.

                Recommendation 3: That the Head of Post counts the otters in the harbour each term.

                Response of the Cabinet

                Recommendation 1 - Agreed. It is in the work plan.

                Recommendation 2 - Not agreed, because white is seen from farther away.
                """.formatted(COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    /** A cabinet's minutes that answer a recommendation which stands in another paper. */
    public static byte[] answer() {
        return """
                Ottermouth Council

                Cabinet, 6 May 2024, sheet %d

                Response to the scrutiny review of letters

                The Cabinet Member for Post spoke. In relation to recommendation 9, this was agreed in principle.
                """.formatted(COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    /** A paper that recommends nothing. */
    public static byte[] news() {
        return "Ottermouth Council\n\nThe harbour fair, number %d, was dry and well attended.\n"
                .formatted(COUNT.incrementAndGet())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a paper and gives the address of its page. */
    public static String add(Browser browser, byte[] paper) {
        Browser.Page sent = browser.upload(browser.get("/papers/new"), "/papers/new", DETAILS, "paper.txt", paper);
        return sent.location().replaceFirst("\\?.*", "");
    }
}
