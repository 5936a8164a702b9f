package sightline.service.watch.whatif;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What the page shows on which somebody asks what would happen if.
 *
 * @param known the latest month that is known
 * @param earlier what was asked before, the newest first
 * @param typed what stands in the form
 * @param named the scenarios that are chosen
 * @param mistakes to mend first
 */
public record AskWhatIf(YearMonth known, List<Trial> earlier, Typed typed, List<String> named, List<Mistake> mistakes) {

    /** The months from which things may be different. */
    public List<Choice> months() {
        return WhatIfForm.months(known);
    }

    /** How often a panel may meet. */
    public List<Choice> panels() {
        return WhatIfForm.panels();
    }

    /** Whose turn it may be. */
    public List<Choice> orders() {
        return WhatIfForm.orders();
    }

    /** The scenarios that have a name: value, then title and words. */
    public List<Choice> scenarios() {
        return Arrays.stream(Named.values())
                .map(each -> new Choice(each.name(), "%s: %s".formatted(each.title(), each.words())))
                .toList();
    }

    /** Its state in words. */
    public String state(Trial trial) {
        return switch (trial.progress().state()) {
            case WAITING -> "Waiting for its turn";
            case RUNNING -> "Being tried out: %d%%".formatted(trial.progress().percent());
            case DONE -> "Done";
            case FAILED -> "Could not be tried out";
        };
    }

    /** A scenario's id on the page. */
    public String id(Choice choice) {
        return "named-" + choice.value().toLowerCase(Locale.ROOT);
    }
}
