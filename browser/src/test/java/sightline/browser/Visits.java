package sightline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/** The visitors of one test; each has cookies and settings of her own, and all leave when the test ends. */
final class Visits implements AutoCloseable {

    private final Browser browser;
    private final String site;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visits(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /** Somebody at a laptop. */
    Visitor visitor() {
        return with(new Browser.NewContextOptions());
    }

    /** Somebody whose browser runs no JavaScript. */
    Visitor withoutScript() {
        return with(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody who lets her system choose the colours. */
    Visitor withForcedColours() {
        return with(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    /** Somebody with a phone: two of its dots make one pixel of a page. */
    Visitor withPhone() {
        return with(new Browser.NewContextOptions().setDeviceScaleFactor(2));
    }

    /** Somebody who holds a phone in her hand, upright. */
    Visitor onAPhone() {
        return with(new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true), 390, 844);
    }

    private Visitor with(Browser.NewContextOptions settings) {
        return with(settings, 1280, 900);
    }

    private Visitor with(Browser.NewContextOptions settings, int width, int height) {
        BrowserContext context =
                browser.newContext(settings.setLocale("en-GB").setBaseURL(site).setViewportSize(width, height));
        contexts.add(context);
        return new Visitor(context.newPage());
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
