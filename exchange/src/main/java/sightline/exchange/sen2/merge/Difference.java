package sightline.exchange.sen2.merge;

/**
 * What two returns say differently about one journey. The one that was taken first stands: a later return never rewrites
 * what was decided, and nothing is chosen without being told.
 *
 * @param earlier where it was told first
 * @param later where it is told otherwise
 * @param earlierSays what it says, such as "Final plan issued on 3 May 2024"
 * @param laterSays what it says instead
 */
public record Difference(Telling earlier, Telling later, String earlierSays, String laterSays) {

    /** In one line. */
    public String words() {
        return "%s: %s; %s: %s. The first stands.".formatted(earlier.words(), earlierSays, later.words(), laterSays);
    }
}
