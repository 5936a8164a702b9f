package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** Takes the pictures of docs/images anew; its name keeps it out of the suite: {@code -Dtest=Pictures} runs it. */
@OnTheSite
class Pictures {

    private static final long MOST_BYTES = 250_000;

    @Autowired
    DemoPeople people;

    @Autowired
    CaseAddresses cases;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "england, /england, 1280, 1400",
        "authority, /authorities/882, 1280, 1400",
        "known, /known/southend-2021, 1280, 1400",
        "alarm, /alarm, 1280, 1400",
        "phone, /england, 320, 900",
        "sign-in, /sign-in, 1280, 1000"
    })
    void picture(String name, String address, int width, int height, Visits visits) throws IOException {
        take(width == 320 ? visits.withPhone() : visits.visitor(), name, address, width, height);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"day, 1280, 1200", "case, 1280, 2200"})
    void picture_of_case_work(String name, int width, int height, Visits visits) throws IOException {
        Visitor officer = visits.visitor();
        people.all().stream()
                .filter(person -> person.role() == Role.CASE_OFFICER)
                .forEach(officer::signsIn);
        String richest = cases.all(
                        "select journey from casework.contact group by journey order by count(*) desc limit 1")
                .getFirst();
        take(officer, name, name.equals("day") ? "/day" : "/cases/" + richest, width, height);
    }

    private static void take(Visitor visitor, String name, String address, int width, int height) throws IOException {
        Page page = visitor.page();
        page.setViewportSize(width, height);
        page.navigate(address);
        Path file = Path.of(System.getProperty("sightline.root"), "docs", "images", name + ".png");
        Files.createDirectories(file.getParent());

        page.screenshot(
                new Page.ScreenshotOptions().setPath(file).setFullPage(true).setClip(new Clip(0, 0, width, height)));

        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }
}
