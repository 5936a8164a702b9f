package sightline.service.improvement.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sends letters: over GOV.UK Notify where its key is set, over a mail server where one is set, otherwise not at all. Where
 * nothing is set, whoever wanted to send a letter is told so and sends it by hand.
 */
@Component
public final class Courier {

    private final Optional<Carrier> carrier;
    private final Optional<String> address;

    Courier(Environment settings, Clock clock) {
        this.carrier =
                NotifyCarrier.of(settings, clock).map(Carrier.class::cast).or(() -> SmtpCarrier.of(settings));
        this.address = some(settings, "sightline.address").map(text -> text.replaceAll("/+$", ""));
    }

    /** Whether there is a way. */
    public boolean isSet() {
        return carrier.isPresent();
    }

    /** The address of this service, as letters that nobody asked for by hand name it; empty where it is not set. */
    public Optional<String> address() {
        return address;
    }

    /** Sends a letter. */
    public Sending send(Letter letter) {
        return carrier.map(way -> way.carry(letter))
                .orElseGet(
                        () -> new Sending.NotSent(
                                "Sightline has no mail server. Your administrator can set one; until then, send this by hand."));
    }

    static Optional<String> some(Environment settings, String name) {
        return Optional.ofNullable(settings.getProperty(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
