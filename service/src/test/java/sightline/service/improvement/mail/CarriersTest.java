package sightline.service.improvement.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters over a mail server, over GOV.UK Notify, and over neither. */
final class CarriersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-14T09:00:00Z"), ZoneOffset.UTC);
    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Letter LETTER = new Letter("owner@exemplar.example", "How far?", "Dear owner, it’s time.\n");

    private static MockEnvironment smtp(int port) {
        return new MockEnvironment()
                .withProperty("sightline.mail.host", "127.0.0.1")
                .withProperty("sightline.mail.port", String.valueOf(port))
                .withProperty("sightline.mail.from", "sightline@exemplar.example");
    }

    @Test
    void a_letter_reaches_a_mail_server_with_its_words_whole() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Courier courier = new Courier(smtp(server.getSmtp().getPort()), CLOCK);
            assertThat(courier.send(LETTER)).isEqualTo(new Sending.Sent(Sending.Way.MAIL));
            MimeMessage came = server.getReceivedMessages()[0];
            assertThat(came.getSubject()).isEqualTo("How far?");
            assertThat(came.getContent().toString().strip()).isEqualTo("Dear owner, it’s time.");
            assertThat(GreenMailUtil.getAddressList(came.getFrom())).isEqualTo("sightline@exemplar.example");
            assertThat(GreenMailUtil.getAddressList(came.getAllRecipients())).isEqualTo("owner@exemplar.example");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_mail_server_that_is_down_is_told_and_nothing_is_thrown() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(new Courier(smtp(port), CLOCK).send(LETTER))
                .isEqualTo(new Sending.NotSent(
                        "The mail server did not take the letter. Try again later, or send it by hand."));
    }

    @Test
    void without_settings_a_letter_is_for_hand() {
        Courier courier = new Courier(new MockEnvironment(), CLOCK);
        assertThat(courier.isSet()).isFalse();
        assertThat(courier.send(LETTER)).isInstanceOf(Sending.NotSent.class);
        assertThat(new Courier(new MockEnvironment().withProperty("sightline.mail.host", "x"), CLOCK).isSet())
                .isFalse();
    }

    @Test
    void notify_gets_the_letter_with_a_token_that_its_key_signed() throws Exception {
        List<String> heads = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        HttpServer server = server(201, heads, bodies);
        try {
            assertThat(notifying(server).send(LETTER)).isEqualTo(new Sending.Sent(Sending.Way.NOTIFY));
        } finally {
            server.stop(0);
        }
        SignedJWT token = SignedJWT.parse(heads.getFirst().replace("Bearer ", ""));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        assertThat(token.getJWTClaimsSet().getIssueTime().toInstant()).isEqualTo(CLOCK.instant());
        JsonNode body = JsonMapper.builder().build().readTree(bodies.getFirst());
        assertThat(body.get("email_address").asString()).isEqualTo("owner@exemplar.example");
        assertThat(body.get("template_id").asString()).isEqualTo("a-template");
        assertThat(body.get("personalisation").get("subject").asString()).isEqualTo("How far?");
        assertThat(body.get("personalisation").get("message").asString()).isEqualTo(LETTER.words());
    }

    @Test
    void what_notify_refuses_is_for_hand() throws Exception {
        HttpServer server = server(403, new ArrayList<>(), new ArrayList<>());
        try {
            assertThat(notifying(server).send(LETTER))
                    .isEqualTo(new Sending.NotSent(
                            "GOV.UK Notify did not take the letter. Try again later, or send it by hand."));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void notify_goes_before_a_mail_server_and_a_key_never_prints_its_secret() {
        assertThat(NotifyKey.of("team-one-" + SERVICE + "-" + SECRET))
                .hasValueSatisfying(key -> assertThat(key).hasToString("the key of " + SERVICE));
        assertThat(NotifyKey.of("no key")).isEmpty();
        assertThat(NotifyCarrier.of(smtp(25), CLOCK)).isEmpty();
    }

    private static Courier notifying(HttpServer server) {
        return new Courier(
                smtp(1).withProperty("sightline.notify.key", "team-" + SERVICE + "-" + SECRET)
                        .withProperty("sightline.notify.template", "a-template")
                        .withProperty(
                                "sightline.notify.url",
                                "http://127.0.0.1:" + server.getAddress().getPort()),
                CLOCK);
    }

    private static HttpServer server(int status, List<String> heads, List<String> bodies) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/notifications/email", exchange -> {
            heads.add(exchange.getRequestHeaders().getFirst("Authorization"));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
