package sightline.service.casework.sen2.bring;

/**
 * What of a return comes into the cases.
 *
 * @param newcomers children who are new
 * @param known children who are there already
 * @param leftOut people of the return of whom it can't be told who they are
 * @param journeys that are new, carried on, or stay as they are
 * @param events what becomes of them
 */
public record Counts(int newcomers, int known, int leftOut, Journeys journeys, Events events) {

    /**
     * Journeys.
     *
     * @param fresh that are new
     * @param carriedOn that are there and have more now
     * @param asTheyAre that are there and stay as they are
     */
    public record Journeys(int fresh, int carriedOn, int asTheyAre) {}

    /**
     * Events.
     *
     * @param fresh that are new, in new journeys and in others
     * @param there that are there already
     * @param guessed left out of journeys that are there, for the return doesn't tell their day
     * @param later left out, for they lie after today
     */
    public record Events(long fresh, long there, long guessed, long later) {}

    /** Whether any event comes in. */
    public boolean hasNews() {
        return events.fresh() > 0;
    }
}
