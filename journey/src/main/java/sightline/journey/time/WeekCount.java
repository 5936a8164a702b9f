package sightline.journey.time;

/** Whether the day that starts a clock of weeks is day 0 or day 1. */
public enum WeekCount {
    /** The day of the trigger isn't counted: six weeks from a Monday end on a Monday. The general rule in England. */
    EXCLUDE_TRIGGER_DAY(0),
    /** The day of the trigger is day 1, so that every clock of weeks ends a day earlier. */
    TRIGGER_IS_DAY_1(1);

    private final int daysEarlier;

    WeekCount(int daysEarlier) {
        this.daysEarlier = daysEarlier;
    }

    /** How many days earlier than by the general rule a clock of weeks ends. */
    public int daysEarlier() {
        return daysEarlier;
    }
}
