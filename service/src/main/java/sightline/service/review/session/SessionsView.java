package sightline.service.review.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;

/**
 * The sessions of a review.
 *
 * @param inside the review
 * @param sittings by day
 */
public record SessionsView(Inside inside, List<Sitting> sittings) {

    /** Those that are still to come, the next first. */
    public List<Sitting> toCome() {
        return sittings.stream().filter(one -> !one.session().held()).toList();
    }

    /** Those that have taken place, the latest first. */
    public List<Sitting> held() {
        return sittings.reversed().stream().filter(one -> one.session().held()).toList();
    }

    /** Whether the reader may plan sessions. */
    public boolean mayArrange() {
        return inside.desk().part() == Part.OFFICER;
    }

    /** What a session is, when and where, in a sentence. */
    public static String words(Sitting sitting) {
        return sitting.session().kind().words() + ", " + when(sitting);
    }

    /** Its name, with the kind of session where the name does not say it, and when and where it is. */
    public static String called(Sitting sitting) {
        String title = sitting.session().title();
        boolean says = title.toLowerCase(Locale.UK)
                .contains(sitting.session().kind().words().toLowerCase(Locale.UK));
        return title + ": " + (says ? when(sitting) : words(sitting));
    }

    private static String when(Sitting sitting) {
        Optional<String> time = sitting.time().map(span -> ", " + span.words());
        String place = sitting.session().place();
        return "%s%s%s."
                .formatted(
                        sightline.service.page.InWords.date(sitting.session().day()),
                        time.orElse(""),
                        place.isEmpty() ? "" : ", " + place);
    }
}
