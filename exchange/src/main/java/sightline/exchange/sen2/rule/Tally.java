package sightline.exchange.sen2.rule;

import java.util.function.Consumer;

/** Counts findings on their way. */
final class Tally implements Consumer<Finding> {

    private final Consumer<Finding> onward;
    private long errors;
    private long queries;

    Tally(Consumer<Finding> onward) {
        this.onward = onward;
    }

    @Override
    public void accept(Finding finding) {
        if (finding.level() == Level.ERROR) {
            errors++;
        } else {
            queries++;
        }
        onward.accept(finding);
    }

    long errors() {
        return errors;
    }

    long queries() {
        return queries;
    }
}
