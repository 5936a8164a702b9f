package sightline.service.improvement.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Origin;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.form.Both;

/**
 * What the page of a paper's clocks shows.
 *
 * @param origin the paper
 * @param clocks that run or ran for it, each with its why
 * @param reminders days on which whoever is to answer was reminded
 * @param form to set a clock; empty for those who may only read
 * @param notice what has just been done
 */
public record DutyView(
        Origin origin, List<Why> clocks, List<LocalDate> reminders, Optional<Form> form, Optional<String> notice) {

    /**
     * The form.
     *
     * @param typed into it
     * @param mistakes to be mended
     * @param both where somebody else was first: what is saved and what was typed
     */
    public record Form(Typed typed, List<Mistake> mistakes, List<Both> both) {}

    /** The question of the page. */
    public String question() {
        return "By when must “%s” be answered?".formatted(origin.title());
    }
}
