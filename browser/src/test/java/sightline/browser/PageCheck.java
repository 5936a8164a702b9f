package sightline.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks a page over as it stands: with axe (rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, and axe's own advice), and
 * for what axe does not ask, such as a page that is wider than the window or a chart without words.
 */
final class PageCheck {

    /** A small phone, a tablet and a laptop, in CSS pixels; 320 is also 1280 enlarged four times (WCAG 1.4.10). */
    static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** Here a page is only measured: axe runs on the narrow and on the wide one, for the sake of time. */
    private static final int MIDDLE = 768;

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = text("/axe.min.js");
    private static final String AXE_RUN = text("/sightline/browser/axe-run.js");
    private static final String LOOK = text("/sightline/browser/look.js");

    private static final String UNFOLD = """
            () => {
              document.querySelector('.govuk-js-service-navigation-toggle[aria-expanded=false]:not([hidden])')?.click();
              document.querySelectorAll('details').forEach(one => { one.open = true });
              return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())));
            }
            """;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    /** Listens to the page from now on, so it must be there before the page is opened. */
    PageCheck(Page page) {
        this.page = page;
        page.onConsoleMessage(this::hear);
        page.onResponse(answer -> status = answer.request().isNavigationRequest() ? answer.status() : status);
        page.onPageError(error -> complaints.add("script failed: " + error));
    }

    /** The status of the page that was opened last; 0 before the first. */
    int status() {
        return status;
    }

    /** Goes through all widths with everything unfolded, and returns each fault with its width. */
    List<String> faultsAtEveryWidth() {
        List<String> faults = new ArrayList<>();
        page.evaluate(AXE);
        for (int width : WIDTHS) {
            faultsAt(width).forEach(fault -> faults.add("%d px: %s".formatted(width, fault)));
        }
        faults.addAll(complaints);
        complaints.clear();
        return faults;
    }

    private List<String> faultsAt(int width) {
        page.setViewportSize(width, 900);
        page.evaluate(UNFOLD);
        List<String> faults = new ArrayList<>(lines(page.evaluate(LOOK)));
        if (width != MIDDLE) {
            faults.addAll(lines(page.evaluate(AXE_RUN, TAGS)));
        }
        return faults;
    }

    private void hear(ConsoleMessage message) {
        // Chromium calls the page itself an error when its status is 404 or 422; the status is looked at elsewhere.
        boolean pageItself =
                message.location().startsWith(page.url()) && message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !pageItself) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }

    private static List<String> lines(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(PageCheck.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
