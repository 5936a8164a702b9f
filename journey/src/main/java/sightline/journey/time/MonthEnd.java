package sightline.journey.time;

/** What a sum of months does where the month it comes to has no such day; there is no default. */
public enum MonthEnd {
    /** The last day of that month: 31 August and six months is 28 February. */
    LAST_DAY_OF_MONTH,
    /** The first day of the month after: 31 August and six months is 1 March. */
    FIRST_DAY_OF_NEXT,
    /** Refused: the caller must have made sure that it can't happen. */
    REFUSE
}
