package sightline.insight.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sightline.insight.stage.StageLog;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;

/** What a committee would be told on a day, authority by authority. */
public final class Watch {

    private final Map<String, AuthorityWatch> authorities = new TreeMap<>();

    /**
     * @param journeys every journey of the log
     * @param asOf the day; what happened or was written down after it is not used
     */
    public Watch(List<Journey> journeys, LocalDate asOf) {
        this(logs(journeys, asOf), asOf);
    }

    /**
     * @param logs what was known on the day, by authority
     * @param asOf the day
     */
    public Watch(Map<String, StageLog> logs, LocalDate asOf) {
        int limit = TwentyWeeks.of(LawBook.england(), asOf);
        logs.forEach((code, log) -> authorities.put(code, new AuthorityWatch(log, limit)));
    }

    private static Map<String, StageLog> logs(List<Journey> journeys, LocalDate asOf) {
        Map<String, StageLog> logs = new TreeMap<>();
        for (Journey journey : journeys) {
            logs.computeIfAbsent(journey.id().authority(), code -> new StageLog(asOf))
                    .take(journey);
        }
        return logs;
    }

    /** The alerts, by authority; within one the outlook first, then the stages in the order of the journey. */
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        authorities.forEach((code, watch) -> alerts.addAll(watch.alerts(code)));
        return alerts;
    }

    /** Authorities whose log is too short to know what is usual, with the weeks it covers. */
    public Map<String, Integer> tooShort() {
        Map<String, Integer> weeks = new TreeMap<>();
        authorities.forEach((code, watch) -> {
            if (!watch.canJudge()) {
                weeks.put(code, watch.weeks());
            }
        });
        return weeks;
    }

    /** The weeks of history without which nothing is told. */
    public static int weeksNeeded() {
        return OwnPast.first() + 1;
    }
}
