package sightline.service.improvement.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import sightline.service.improvement.Yard;
import sightline.service.improvement.mail.CourierOf;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;

/** Questions and reminders go by mail to whoever holds the post, on their days and no more often. */
@ReviewSite
final class RemindersTest {

    private static final String OWNER = "owner-of-reminders@exemplar.example";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlanBooks books;

    @Autowired
    private Asks asks;

    @Autowired
    private Clock clock;

    private GreenMail server;
    private MockEnvironment settings;
    private String words;
    private long action;

    @BeforeEach
    void serve() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        settings = new MockEnvironment()
                .withProperty("sightline.mail.host", "127.0.0.1")
                .withProperty(
                        "sightline.mail.port", String.valueOf(server.getSmtp().getPort()))
                .withProperty("sightline.mail.from", "sightline@exemplar.example")
                .withProperty("sightline.address", "http://localhost:" + port + "/");
        Yard yard = new Yard(hall, intake, database);
        words = "Send list number %d of what is owed.".formatted(COUNT.incrementAndGet());
        action = yard.action(words);
        long post = yard.post("Owner of reminder " + action);
        yard.own(action, post);
        hall.change("""
                insert into improvement.post_holder (authority, post, person, email, since)
                values ('990', ?, 'Somebody', ?, date '2025-01-01')
                """, post, OWNER);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Asked ask() {
        PlanBook book = books.read(ReviewDesk.system(Hall.EXEMPLAR));
        return new UpdateAsking(asks, CourierOf.settings(settings, clock))
                .ask(
                        ReviewDesk.system(Hall.EXEMPLAR),
                        book,
                        book.find(action).orElseThrow(),
                        "http://localhost:" + port);
    }

    private void remind() {
        new Reminders(books, asks, CourierOf.settings(settings, clock), database)
                .remind(ReviewDesk.system(Hall.EXEMPLAR));
    }

    private void due(String due, String reminded) {
        hall.change(
                "update improvement.ask set day = ?::date - 14, due = ?::date, reminded = nullif(?, '')::date where action = ?",
                due,
                due,
                reminded,
                action);
    }

    private List<String> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> read(message, true).contains(OWNER))
                .map(message -> read(message, false))
                .filter(letter -> letter.contains(words))
                .toList();
    }

    private static String read(MimeMessage message, boolean to) {
        try {
            return to
                    ? Arrays.toString(message.getAllRecipients())
                    : message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String link(String letter) {
        return letter.replaceAll("(?s).*(/update/[0-9a-f]{32}).*", "$1");
    }

    @Test
    void a_question_goes_by_mail_and_its_link_opens_the_form() {
        assertThat(ask()).isInstanceOf(Asked.Sent.class);
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst()).contains("How far has this action come?", "28 February 2026");
        assertThat(new Browser(port).get(link(letters().getFirst())).status()).isEqualTo(200);
        assertThat(hall.number("select count(*) from improvement.ask where action = ? and went = 'MAIL'", action))
                .isEqualTo(1);
        assertThat(ask()).isInstanceOf(Asked.Nothing.class);
    }

    @Test
    void a_reminder_goes_on_the_day_the_answer_is_due_and_not_before_nor_twice_a_day() {
        ask();
        due("2026-02-15", "");
        remind();
        assertThat(letters()).hasSize(1);
        due("2026-02-14", "");
        remind();
        remind();
        assertThat(letters()).hasSize(2);
        assertThat(letters().getLast()).startsWith("Reminder:").contains("on 31 January 2026 we asked you");
    }

    @Test
    void it_is_sent_again_after_a_week_and_ends_after_two_months() {
        ask();
        due("2026-02-01", "2026-02-08");
        remind();
        assertThat(letters()).hasSize(1);
        due("2026-02-01", "2026-02-07");
        remind();
        assertThat(letters()).hasSize(2);
        due("2025-12-16", "2025-12-30");
        remind();
        assertThat(letters()).hasSize(3);
        due("2025-12-15", "2025-12-30");
        remind();
        assertThat(letters()).hasSize(3);
    }

    @Test
    void the_links_of_the_question_and_of_the_reminder_both_open() {
        ask();
        due("2026-02-14", "");
        remind();
        Browser owner = new Browser(port);
        String first = link(letters().getFirst());
        String second = link(letters().getLast());
        assertThat(first).isNotEqualTo(second);
        owner.submit(owner.get(second), second, Map.of("claims", "SAME", "words", "Still at it."));
        assertThat(owner.get(first).html().text()).contains("Still at it.");
        due("2026-02-01", "");
        remind();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void without_the_address_of_this_service_nobody_is_reminded() {
        ask();
        due("2026-02-14", "");
        settings.setProperty("sightline.address", "");
        remind();
        assertThat(letters()).hasSize(1);
        assertThat(hall.number("select count(*) from improvement.ask where action = ? and reminded is null", action))
                .isEqualTo(1);
    }
}
