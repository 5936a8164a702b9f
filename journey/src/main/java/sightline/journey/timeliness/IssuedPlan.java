package sightline.journey.timeliness;

import java.time.LocalDate;

/**
 * A plan that was issued, as the statistics see it.
 *
 * @param issued the day of the first final plan
 * @param withinTwenty whether it came within the twenty weeks of the law
 * @param withinFiftyTwo whether it came within fifty-two weeks
 * @param excepted whether a recorded exception was valid for the twenty weeks, though it may have come in time
 */
record IssuedPlan(LocalDate issued, boolean withinTwenty, boolean withinFiftyTwo, boolean excepted) {}
