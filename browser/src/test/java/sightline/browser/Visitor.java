package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import sightline.service.people.account.DemoPerson;

/** Somebody at a browser: what she does and what she sees, in her words. */
final class Visitor {

    private static final int MOST_TABS = 120;

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    /** The browser's page, for what has no word here. */
    Page page() {
        return page;
    }

    Visitor opens(String address) {
        page.navigate(address);
        return this;
    }

    Visitor follows(String link) {
        main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return arrives();
    }

    Visitor followsInMenu(String link) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return arrives();
    }

    Visitor types(String label, String text) {
        main().getByLabel(label, exactly()).fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        main().getByLabel(label, exactly()).selectOption(option);
        return this;
    }

    Visitor ticks(String label) {
        main().getByLabel(label, exactly()).check();
        return this;
    }

    /** Ticks the one whose label holds these words. */
    Visitor ticksWith(String words) {
        main().getByLabel(words).first().check();
        return this;
    }

    Visitor unticks(String label) {
        main().getByLabel(label, exactly()).uncheck();
        return this;
    }

    /** Writes a day into the three fields beneath this question. */
    Visitor dates(String question, LocalDate day) {
        Locator fields = main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true));
        fields.getByLabel("Day", exactly()).fill(String.valueOf(day.getDayOfMonth()));
        fields.getByLabel("Month", exactly()).fill(String.valueOf(day.getMonthValue()));
        fields.getByLabel("Year", exactly()).fill(String.valueOf(day.getYear()));
        return this;
    }

    /** Chooses a file of her own computer. */
    Visitor handsIn(String label, FilePayload file) {
        main().getByLabel(label, exactly()).setInputFiles(file);
        return this;
    }

    Visitor presses(String button) {
        main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return arrives();
    }

    /** Signs in with the form; the page she first wanted, or the front page, follows. */
    Visitor signsIn(String email, String password) {
        return opens("/sign-in")
                .types("Email address", email)
                .types("Password", password)
                .presses("Sign in");
    }

    Visitor signsIn(DemoPerson person) {
        signsIn(person.email(), person.password());
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
        return this;
    }

    /** Opens the table behind the chart with this id. */
    Visitor unfoldsTableOf(String chart) {
        behind(chart).locator("summary").click();
        assertThat(behind(chart).locator("table")).isVisible();
        return this;
    }

    /** A row of the open table behind a chart, cell by cell. */
    List<String> rowOf(String chart, String head) {
        Locator row = behind(chart)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(head).setExact(true))));
        assertThat(row).isVisible();
        return row.locator("th, td").allInnerTexts();
    }

    /** The first cells of the open table behind a chart. */
    List<String> headsOf(String chart) {
        return behind(chart).locator("tbody th").allInnerTexts();
    }

    /** Presses Tab until the thing of this name has the focus, and sees that she can see it. */
    Visitor tabsTo(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if (focused().equals(name)) {
                Assertions.assertThat(page.locator(":focus-visible").count()).isOne();
                assertThat(page.locator(":focus")).isInViewport();
                return this;
            }
        }
        throw new AssertionError(
                "%d presses of Tab did not reach “%s”; the last thing was “%s”".formatted(MOST_TABS, name, focused()));
    }

    /** Presses a key, or types letters, where the focus is. */
    Visitor hits(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Visitor typesThere(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Waits until the page she asked for is there. */
    Visitor arrives() {
        page.waitForLoadState();
        return this;
    }

    Visitor isOn(String address) {
        assertThat(page).hasURL(Pattern.compile(".*" + address.replaceAll("[^A-Za-z0-9/]", "\\\\$0") + "(#.*)?$"));
        return this;
    }

    Visitor reads(String words) {
        assertThat(main()).containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    Visitor readsHeading(String words) {
        assertThat(main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .hasText(words);
        return this;
    }

    Visitor doesNotRead(String words) {
        assertThat(main()).not().containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    /** All that she can read in one part of the page. */
    String readingIn(String selector) {
        return page.locator(selector).innerText();
    }

    /** Where she is, without the name of the site. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Downloads the file behind a link and opens it, line by line. */
    List<String> downloads(String link) {
        try {
            return Files.readAllLines(fetches(link));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Downloads the file behind a link. */
    Path fetches(String link) {
        Download download = page.waitForDownload(() -> main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click());
        return download.path();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private Locator behind(String chart) {
        return page.locator("figure#%s + details".formatted(chart));
    }

    private String focused() {
        return (String) page.evaluate("""
                () => {
                  const thing = document.activeElement;
                  const name = thing.labels?.[0]?.innerText ?? thing.getAttribute('aria-label') ?? thing.innerText;
                  return name.replace(/\\s+/g, ' ').trim();
                }
                """);
    }
}
