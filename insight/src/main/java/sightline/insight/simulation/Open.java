package sightline.insight.simulation;

/**
 * Cases that are open when the simulation starts.
 *
 * @param at where they are
 * @param cases how many
 * @param youngest weeks since the request of the youngest
 * @param oldest weeks since that of the oldest; the ages lie evenly between
 */
public record Open(Stage at, int cases, double youngest, double oldest) {

    /** Where an open case may be. */
    public enum Stage {
        /** Nobody has decided yet whether to assess. */
        DECISION("decision"),
        /** The psychologist's advice isn't in. */
        PSYCHOLOGIST("psychologist"),
        /** All advice is in, and there is no draft. */
        DRAFT("draft"),
        /** The draft is with the family. */
        FINAL("final");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /** What it is called in a scenario. */
        public String words() {
            return words;
        }
    }
}
