package sightline.service.library.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.library.Leaflets;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Papers are handed in; what can't be read is turned away with what to do. */
@ReviewSite
final class NewPaperPagesTest {

    private static final String NEW = "/papers/new";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    private Browser officer;

    @BeforeEach
    void signIn() {
        officer = Hall.browser(port, hall.officer());
    }

    @Test
    void a_paper_is_read_at_once_and_its_page_follows() {
        Browser.Page sent = hand(Leaflets.DETAILS, "report.txt", Leaflets.report());
        Browser.Page page = officer.follow(sent);
        assertThat(page.heading()).isEqualTo("Is this what the paper says?");
        assertThat(page.html().text()).contains("3 rows were found. 0 accepted, 0 struck out, 3 still to look at.");
        long id = Long.parseLong(sent.location().replaceAll("\\D", ""));
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'PAPER_KEPT' and subject = ?", "paper:" + id))
                .isOne();
        assertThat(hall.number(
                        "select count(*) from library.paper where id = ? and record ->> 'schema' = ?",
                        id,
                        "sightline-paper/1"))
                .isOne();
    }

    @Test
    void nothing_typed_is_lost_and_each_mistake_says_what_to_do() {
        Map<String, String> typed = new HashMap<>(Leaflets.DETAILS);
        typed.putAll(Map.of("title", "", "year", "last year", "published", "agenda, item 7"));
        Browser.Page page = hand(typed, "report.txt", Leaflets.report());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter the title that the paper has, in at most 300 characters",
                        "Enter the year in which it was published, such as 2024");
        assertThat(page.html().select("#published").val()).isEqualTo("agenda, item 7");
        assertThat(page.html().text()).contains("Choose the file once more");
        assertThat(officer.submit(officer.get(NEW), NEW, Leaflets.DETAILS).mistakes())
                .containsExactly("Choose the file of the paper");
    }

    @Test
    void the_same_file_comes_in_once() {
        byte[] paper = Leaflets.report();
        hand(Leaflets.DETAILS, "one.txt", paper);
        assertThat(hand(Leaflets.DETAILS, "two.txt", paper).mistakes())
                .containsExactly("This file is in the library already: Letters that arrive (Ottermouth Council, 2024)");
    }

    @Test
    void a_program_a_picture_a_scan_and_a_locked_paper_are_turned_away() throws IOException {
        assertThat(mistake("a.txt", "#!/bin/sh\necho".getBytes(StandardCharsets.UTF_8)))
                .contains("script");
        assertThat(mistake("a.pdf", pdf(false))).contains("no words in this document", "scan");
        assertThat(mistake("a.pdf", pdf(true))).contains("protected by a password");
        assertThat(mistake("a.txt", new byte[0])).contains("empty");
        assertThat(hall.number("select count(*) from library.paper where size < 20"))
                .isZero();
    }

    @Test
    void a_long_paper_is_kept_and_read_while_its_page_says_so() throws InterruptedException {
        String page = "The harbour was looked at, and it was found to be where it had been in the year before.\n\n";
        byte[] paper = (page.repeat(Receiving.AT_ONCE / page.length() + 1)
                        + new String(Leaflets.report(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        Browser.Page sent = hand(Leaflets.DETAILS, "long.txt", paper);
        Browser.Page shown = officer.follow(sent);
        for (int looks = 0; looks < 300 && shown.heading().equals("This paper is being read"); looks++) {
            assertThat(shown.header("Refresh")).isEqualTo("3");
            Thread.sleep(200);
            shown = officer.follow(sent);
        }
        assertThat(shown.html().text()).contains("3 rows were found");
    }

    @Test
    void what_a_paper_is_can_be_changed_and_the_later_of_two_sees_both() {
        String path = Leaflets.add(officer, Leaflets.report());
        String details = path + "/details";
        Browser.Page mine = officer.get(details);
        Browser other = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.ANALYST));
        other.submit(other.get(details), details, Map.of("title", "Their title", "kind", "PEER_REVIEW"));
        Browser.Page page = officer.submit(mine, details, Map.of("title", "My title"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".govuk-notification-banner").text()).contains("Their title", "Peer review");
        assertThat(page.html().select("#title").val()).isEqualTo("My title");
        assertThat(officer.submit(page, details, Map.of()).location()).endsWith("?done=described");
        assertThat(officer.get(path).html().text()).contains("My title");
    }

    @Test
    void a_paper_goes_only_while_nothing_of_it_is_accepted() {
        String path = Leaflets.add(officer, Leaflets.report());
        officer.submit(officer.get(path), path + "/accept", Map.of());
        assertThat(officer.submit(officer.get(path + "/remove"), path + "/remove", Map.of())
                        .location())
                .endsWith("?done=in-use");
        String other = Leaflets.add(officer, Leaflets.report());
        assertThat(officer.submit(officer.get(other + "/remove"), other + "/remove", Map.of())
                        .location())
                .isEqualTo("/papers?done=removed");
        assertThat(officer.get(other).status()).isEqualTo(404);
    }

    private Browser.Page hand(Map<String, String> typed, String name, byte[] paper) {
        return officer.upload(officer.get(NEW), NEW, typed, name, paper);
    }

    private String mistake(String name, byte[] paper) {
        Browser.Page page = hand(Leaflets.DETAILS, name, paper);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#file-error")).hasSize(1);
        return String.join(" ", page.mistakes());
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
