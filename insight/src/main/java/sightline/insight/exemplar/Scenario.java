package sightline.insight.exemplar;

/**
 * A story: what happens to an otherwise ordinary authority. Everything else is in {@link Rates}.
 *
 * @param name what it is called on the command line
 * @param about what happens, in a sentence
 * @param requests how many requests come, against the ordinary
 * @param psychologists how much assessment work the educational psychologists can do, against what the ordinary number
 *     of requests needs
 * @param officers the same for the case officers, who draft plans and decide after annual reviews
 * @param rescue the months in which psychologists first see children whose plan can still be in time
 */
public record Scenario(
        String name, String about, Course requests, Course psychologists, Course officers, Months rescue) {

    /** How many years a log must cover for the whole story to happen in it. */
    public int years() {
        int last = Math.max(requests.last(), Math.max(psychologists.last(), officers.last()));
        return 1 + last / 12;
    }

    /**
     * Months of a story.
     *
     * @param from the first month
     * @param until the first month after
     */
    record Months(int from, int until) {

        /** No month at all. */
        static final Months NONE = new Months(0, 0);

        boolean hold(int month) {
            return from <= month && month < until;
        }
    }
}
