package sightline.service.casework.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import sightline.journey.event.Correction;
import sightline.journey.event.Happened;
import sightline.service.casework.gate.Desk;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/**
 * What the record tells of an event: which, of what day, at which place, and a digest of its detail. The detail itself
 * may be personal and stays behind the wall; whoever has both can compare them.
 */
final class EventEntries {

    private final Ledger record;

    EventEntries(Ledger record) {
        this.record = record;
    }

    void written(Desk desk, Written written) {
        Happened at = written.event().at();
        record.append(new Entry(
                desk.authority(),
                written.event() instanceof Correction ? Kind.EVENT_CORRECTED : Kind.EVENT_RECORDED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("journey:" + at.journey().journey()),
                Body.EMPTY
                        .with("event", at.what().written())
                        .with("day", at.day().toString())
                        .with("number", written.number())
                        .with("detail", digest(at.detail().written()))));
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
