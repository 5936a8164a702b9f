package sightline.service.casework.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.insight.alert.Alert;
import sightline.insight.alert.Watch;
import sightline.insight.disclosure.CountTable;
import sightline.insight.indicator.Interval;
import sightline.insight.live.OpenByAge;
import sightline.insight.stage.StageLog;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Situation.Band;

/**
 * What was to be seen at the end of a month, from what was known then.
 *
 * @param notices the alerts; empty where the log was too short
 * @param open requests by age
 * @param forecasts of the quarters whose twenty weeks were not over
 */
record Sight(Optional<List<Notice>> notices, List<Band> open, Map<Quarter, Cohort.Forecast> forecasts) {

    private static final int LIMIT = 20;
    private static final int QUARTERS = 3;
    private static final int FEWEST = 5 * CountTable.FLOOR;
    private static final double PERCENT = 100;

    static Sight of(String authority, YearMonth month, StageLog log) {
        LocalDate day = month.atEndOfMonth();
        Watch watch = new Watch(Map.of(authority, log), day);
        return new Sight(
                watch.tooShort().isEmpty()
                        ? Optional.of(watch.alerts().stream().map(Sight::notice).toList())
                        : Optional.empty(),
                OpenTable.of(OpenByAge.on(log.requests(), (int) day.toEpochDay())),
                forecasts(month, log));
    }

    private static Notice notice(Alert alert) {
        return new Notice(
                alert.indicator(),
                alert.since(),
                alert.turn(),
                alert.severity(),
                alert.statement(),
                alert.falseAlarmsPerYear());
    }

    private static Map<Quarter, Cohort.Forecast> forecasts(YearMonth month, StageLog log) {
        Map<Quarter, Cohort.Forecast> forecasts = new HashMap<>();
        int last = (int) month.atEndOfMonth().toEpochDay();
        Quarter latest = month.equals(Quarter.of(month).last()) ? Quarter.of(month) : Quarter.of(month).plus(-1);
        for (int i = 0; i < QUARTERS; i++) {
            Quarter quarter = latest.plus(-i);
            int from = (int) quarter.firstDay().toEpochDay();
            int to = (int) quarter.lastDay().toEpochDay();
            var forecast = sightline.insight.cohort.Forecast.of(log.requests(), from, to, last, LIMIT);
            if (forecast.open() >= FEWEST) {
                forecasts.put(
                        quarter,
                        new Cohort.Forecast(
                                Math.round(PERCENT * forecast.onTime()),
                                new Interval(
                                        Math.round(PERCENT * forecast.likely().low()),
                                        Math.round(PERCENT * forecast.likely().high()))));
            }
        }
        return forecasts;
    }
}
