package sightline.insight.alert;

/**
 * A backlog that is being cleared.
 *
 * @param since the week in which it was at its height
 * @param words what is told of it
 * @param now how many wait now
 * @param then how many waited at its height
 */
record Recovery(int since, String words, double now, double then) {

    private static final String MEANING =
            " While old cases are finished the published rate falls or stays low; that is recovery, not decline.";

    String statement() {
        return "A backlog is being cleared: %s%s".formatted(words, MEANING);
    }
}
