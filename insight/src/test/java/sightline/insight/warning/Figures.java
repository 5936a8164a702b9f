package sightline.insight.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure.Counted;
import sightline.insight.published.Measure;
import sightline.insight.published.Panel;

/** Small panels for tests. */
final class Figures {

    private Figures() {}

    /** A row with so many of so many plans on time, and so many assessments completed for so many requests taken on. */
    static AuthorityYear row(String code, int year, long onTime, long plans, long completed, long takenOn) {
        return new AuthorityYear(
                code,
                year,
                Map.of(
                        Measure.PLANS_WITHIN_20_WEEKS_EX, new Counted(onTime),
                        Measure.PLANS_ISSUED_EX, new Counted(plans),
                        Measure.ASSESSED_WITH_PLAN, new Counted(completed),
                        Measure.ASSESSED_WITHOUT_PLAN, new Counted(0),
                        Measure.REQUESTS, new Counted(takenOn),
                        Measure.REQUESTS_REFUSED, new Counted(0)));
    }

    /** A row with plans only. */
    static AuthorityYear plansOnly(String code, int year, long onTime, long plans) {
        return new AuthorityYear(
                code,
                year,
                Map.of(
                        Measure.PLANS_WITHIN_20_WEEKS_EX, new Counted(onTime),
                        Measure.PLANS_ISSUED_EX, new Counted(plans)));
    }

    /** Forty authorities with figures of 2016 to 2024 that wander at random, some cells missing. */
    static Panel random(RandomGenerator random) {
        List<AuthorityYear> rows = new ArrayList<>();
        for (int code = 201; code <= 240; code++) {
            for (int year = 2016; year <= 2024; year++) {
                long plans = random.nextLong(20, 300);
                long onTime = random.nextLong(plans + 1);
                rows.add(
                        random.nextInt(10) == 0
                                ? plansOnly("" + code, year, onTime, plans)
                                : row(
                                        "" + code,
                                        year,
                                        onTime,
                                        plans,
                                        random.nextLong(50, 400),
                                        random.nextLong(50, 400)));
            }
        }
        return new Panel(rows);
    }
}
