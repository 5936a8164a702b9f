package sightline.insight.simulation;

/**
 * People who do one kind of work.
 *
 * @param daysAWeek days of work that all of them together give to new plans in an ordinary week of term
 * @param inHolidays the share of it that is left on working days when schools are closed
 * @param leave the share of the year lost to leave and illness
 * @param order whose turn it is
 */
public record Team(double daysAWeek, double inHolidays, double leave, LineOrder order) {

    /** Which team. */
    public enum Who {
        PSYCHOLOGISTS("psychologists"),
        OFFICERS("case officers");

        private final String words;

        Who(String words) {
            this.words = words;
        }

        /** What it is called in a scenario. */
        public String words() {
            return words;
        }
    }
}
