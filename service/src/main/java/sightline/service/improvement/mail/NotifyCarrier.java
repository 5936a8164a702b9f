package sightline.service.improvement.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Over GOV.UK Notify. The template that the settings name has two places to be filled in: ((subject)) in its subject and
 * ((message)) in its text.
 */
final class NotifyCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyCarrier.class);
    private static final String PUBLIC = "https://api.notifications.service.gov.uk";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CREATED = 201;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NotifyKey key;
    private final String template;
    private final URI place;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private NotifyCarrier(NotifyKey key, String template, URI place, Clock clock) {
        this.key = key;
        this.template = template;
        this.place = place;
        this.clock = clock;
    }

    /** The carrier that the settings name, if they name a key and a template. */
    static Optional<NotifyCarrier> of(Environment settings, Clock clock) {
        return Courier.some(settings, "sightline.notify.key")
                .flatMap(NotifyKey::of)
                .flatMap(key -> Courier.some(settings, "sightline.notify.template")
                        .map(template -> new NotifyCarrier(
                                key,
                                template,
                                URI.create(Courier.some(settings, "sightline.notify.url")
                                                .orElse(PUBLIC) + "/v2/notifications/email"),
                                clock)));
    }

    @Override
    public Sending carry(Letter letter) {
        HttpRequest request = HttpRequest.newBuilder(place)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key.token(clock.instant()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "email_address",
                        letter.to(),
                        "template_id",
                        template,
                        "personalisation",
                        Map.of("subject", letter.subject(), "message", letter.words())))))
                .build();
        try {
            HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
            if (response.statusCode() == CREATED) {
                return new Sending.Sent(Sending.Way.NOTIFY);
            }
            LOG.warn("GOV.UK Notify did not take a letter: status {}", response.statusCode());
        } catch (IOException e) {
            LOG.warn("GOV.UK Notify can't be reached: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Sending.NotSent("GOV.UK Notify did not take the letter. Try again later, or send it by hand.");
    }
}
