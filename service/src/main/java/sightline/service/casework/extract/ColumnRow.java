package sightline.service.casework.extract;

import java.util.List;
import java.util.Optional;
import sightline.exchange.mapping.ProposedColumn;
import sightline.service.page.form.Choice;

/**
 * A column of an extract as a form asks for it.
 *
 * @param index its place, counted from nought
 * @param samples up to three values that stand in it
 * @param code what it is used for, as it is chosen now
 * @param proposed what was proposed for it, how sure that was and why
 * @param words what its words mean, where that is asked
 * @param answers what they can mean; none where any word will do, or only whether they count
 * @param theirs what somebody else has chosen meanwhile, where that differs
 */
public record ColumnRow(
        int index,
        List<String> samples,
        String code,
        ProposedColumn proposed,
        List<WordRow> words,
        List<Choice> answers,
        Optional<String> theirs) {

    /** The name of its select, which is also its place on the page. */
    public String field() {
        return "use-" + index;
    }

    /** The heading of the column. */
    public String heading() {
        return proposed.heading();
    }

    /** Whether words are asked that say that the event happened. */
    public boolean asksWhether() {
        return code.startsWith("only.");
    }

    /** Where a proposal was made and something else is chosen: what was proposed. */
    public Optional<String> otherwise() {
        return UseCode.of(proposed.use()).equals(code)
                ? Optional.empty()
                : Optional.of(UseChoices.words(proposed.use()));
    }
}
