package sightline.service.watch.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;

/**
 * What the page of keys shows.
 *
 * @param keys every key
 * @param today the day on which they are looked at
 * @param form for a new one
 * @param notice what has just been done
 */
public record KeysView(List<ApiKey> keys, LocalDate today, KeyForm form, Optional<String> notice) {

    /** How a key stands, in words. */
    public String stands(ApiKey key) {
        return key.revoked().isPresent()
                ? "Taken back"
                : key.isGood(today)
                        ? "Good until " + InWords.date(key.expires())
                        : "Ran out on " + InWords.date(key.expires());
    }

    /** When it was last used, in words. */
    public String used(ApiKey key) {
        return key.used().map(InWords::date).orElse("Never");
    }
}
