package sightline.service.casework.sen2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.rule.Finding;

/** By what a person, and something that was found, are known again in the next upload, wherever they stand there. */
final class Digests {

    private static final int KEPT = 32;

    private Digests() {}

    /** A person: by the UPN, and without one by name and date of birth. */
    static String person(Section person) {
        return person.text(Item.UPN)
                .map(upn -> of("upn", upn))
                .orElseGet(() -> of(
                        "name",
                        text(person, Item.SURNAME),
                        text(person, Item.FORENAME),
                        text(person, Item.BIRTH_DATE)));
    }

    /** A finding: by its rule, the person, the day of the request and the element; not by its line. */
    static String finding(Finding finding, String person, Optional<LocalDate> received) {
        String request = received.map(LocalDate::toString)
                .orElseGet(() ->
                        finding.request().isPresent() ? "#" + finding.request().getAsInt() : "");
        return of(finding.rule(), finding.level().word(), person, request, finding.element());
    }

    /** A digest that is still to be fed. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(Section person, Item item) {
        return person.text(item).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static String of(String... parts) {
        byte[] digest = sha256().digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, KEPT);
    }
}
