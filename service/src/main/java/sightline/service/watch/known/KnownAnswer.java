package sightline.service.watch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Ranked;

/**
 * What could be read by a day about a year, and what came after.
 *
 * @param year the last calendar year whose figures were out
 * @param day the day by which they were out
 * @param ranking the alerts and risks as they could have been worked out on that day
 * @param pastAlerts how good such alerts had been by then
 * @param after on time in the year after, by authority, as it is known today
 * @param names authorities by code
 * @param one the authority looked at more closely, if any
 */
public record KnownAnswer(
        int year,
        LocalDate day,
        List<Ranked> ranking,
        PastAlerts pastAlerts,
        Map<String, Optional<Proportion>> after,
        Map<String, Authority> names,
        Optional<One> one) {

    /**
     * One authority then and since.
     *
     * @param authority who
     * @param then its years as they could be read on the day
     * @param now its years as they are known today
     * @param laterRelease years up to then whose figures are read from a release that came out after the day
     * @param ranked its place in the ranking then, where it had a row
     */
    public record One(
            Authority authority,
            NavigableMap<Integer, AuthorityYear> then,
            NavigableMap<Integer, AuthorityYear> now,
            List<Integer> laterRelease,
            Optional<Ranked> ranked) {}
}
