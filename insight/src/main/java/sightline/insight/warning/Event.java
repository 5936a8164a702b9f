package sightline.insight.warning;

/** What a warning warns of, for an authority that issued at least 30% of plans on time the year before. */
public enum Event {
    /** Below 30% on time in the outcome year: the event that {@link RiskModel} is made for. */
    FALL_BELOW_30("fell below 30% on time") {
        @Override
        public boolean happenedIn(Outcome outcome) {
            return outcome.to().percent() < Outcome.FLOOR;
        }
    },
    /** Below 30%, or 20 percentage points or more lower than the year before: the event that {@link Alarm} is for. */
    COLLAPSE("fell below 30% on time, or by 20 points or more") {
        @Override
        public boolean happenedIn(Outcome outcome) {
            double change = outcome.to().percent() - outcome.from().percent();
            return change <= -20 || FALL_BELOW_30.happenedIn(outcome);
        }
    };

    private final String words;

    Event(String words) {
        this.words = words;
    }

    /** Whether it happened from the one year to the next. */
    public abstract boolean happenedIn(Outcome outcome);

    /** What happened, to follow the name of an authority. */
    public String words() {
        return words;
    }
}
