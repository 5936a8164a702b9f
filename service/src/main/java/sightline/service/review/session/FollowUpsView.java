package sightline.service.review.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What a session asked to be sent.
 *
 * @param sitting the session
 * @param all what was asked, what is waited for first
 * @param today the day
 * @param form what was typed, and what is to be mended
 * @param overtaken which one somebody else wrote down as got meanwhile
 */
public record FollowUpsView(
        Sitting sitting, List<FollowUp> all, LocalDate today, Form form, Optional<FollowUp> overtaken) {

    /**
     * What was typed.
     *
     * @param asked about something new
     * @param got about what came
     * @param mistakes to mend
     */
    public record Form(Typed asked, Typed got, List<Mistake> mistakes) {

        static final Form NOTHING = new Form(Typed.NOTHING, Typed.NOTHING, List.of());
    }

    /** What is waited for. */
    public List<FollowUp> open() {
        return all.stream().filter(one -> one.got().isEmpty()).toList();
    }

    /** What came. */
    public List<FollowUp> got() {
        return all.stream().filter(one -> one.got().isPresent()).toList();
    }
}
