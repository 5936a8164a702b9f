package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an authority stands at the end of a month.
 *
 * @param authority its code
 * @param month at whose end
 * @param months what happened in each month up to it, the oldest first
 * @param quarters the plans of each quarter that had ended, the oldest first
 * @param cohorts the requests by quarter, the oldest first
 * @param open the requests that are open, by age
 * @param notices the alerts; empty where the log is too short to know what is usual
 */
public record Situation(
        String authority,
        YearMonth month,
        List<Month> months,
        List<Past> quarters,
        List<Cohort> cohorts,
        List<Band> open,
        Optional<List<Notice>> notices) {

    public Situation {
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
        cohorts = List.copyOf(cohorts);
        open = List.copyOf(open);
    }

    /**
     * Open requests of an age.
     *
     * @param words the age
     * @param overdue whether it is beyond the twenty weeks of the law
     * @param count to the nearest five; empty where it is hidden
     */
    public record Band(String words, boolean overdue, OptionalLong count) {}

    /** The alerts, none where nothing can be told. */
    public List<Notice> alerts() {
        return notices.orElse(List.of());
    }

    /** The cohort of a quarter. */
    public Optional<Cohort> cohort(Quarter quarter) {
        return cohorts.stream().filter(cohort -> cohort.quarter().equals(quarter)).findFirst();
    }
}
