package sightline.service.review.finding.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Conclusion;
import sightline.service.review.finding.ConclusionText;

/**
 * What somebody wrote of a conclusion.
 *
 * @param typed the fields
 * @param findings that are ticked
 * @param mistakes to mend first
 */
public record ConclusionForm(Typed typed, Set<Long> findings, List<Mistake> mistakes) {

    static final String FINDING = "finding";

    static ConclusionForm empty(Sent asked) {
        return new ConclusionForm(asked.typed(), asked.numbers(FINDING), List.of());
    }

    static ConclusionForm of(Conclusion conclusion) {
        return new ConclusionForm(
                Typed.NOTHING.with(FindingForm.WORDS, conclusion.words()), conclusion.findings(), List.of());
    }

    static ConclusionForm of(Sent sent) {
        List<Mistake> mistakes = new ArrayList<>();
        Statement.words(sent, "Write what you conclude", mistakes);
        return new ConclusionForm(sent.typed(), sent.numbers(FINDING), List.copyOf(mistakes));
    }

    ConclusionForm with(List<Mistake> more) {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.addAll(more);
        return new ConclusionForm(typed, findings, List.copyOf(all));
    }

    ConclusionText text() {
        return new ConclusionText(typed.text(FindingForm.WORDS), findings);
    }
}
