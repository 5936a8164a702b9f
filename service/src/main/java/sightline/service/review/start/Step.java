package sightline.service.review.start;

/**
 * One of the steps of a review.
 *
 * @param title what is to be done
 * @param href where
 * @param standing how far it has come
 * @param words what there is, in a line
 */
public record Step(String title, String href, Standing standing, String words) {

    /** How far a step has come. */
    public enum Standing {
        /** Done, as far as can be seen. */
        DONE("Done"),
        /** Begun. */
        UNDER_WAY("Under way"),
        /** Something in it is missing that others rely on. */
        LOOK("Incomplete"),
        /** Not begun. */
        NOT_YET("Not started");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
