package sightline.insight.simulation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A question backwards: how many more days a week must a team have so that a measure comes so far by a month?
 *
 * @param team whose days
 * @param from the first day with more
 * @param measure what is to rise: {@link Measure#ON_TIME_ISSUED} or {@link Measure#ON_TIME_REQUESTED}
 * @param reach how far its median over the runs is to come, in per cent
 * @param by the month in which it is to be there
 * @param most more days a week than this aren't looked at
 */
public record Seek(Team.Who team, LocalDate from, Measure measure, double reach, YearMonth by, double most) {}
