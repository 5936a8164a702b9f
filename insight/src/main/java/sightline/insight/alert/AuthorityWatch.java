package sightline.insight.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Stage;
import sightline.insight.stage.StageLog;
import sightline.insight.stage.Waits;

/** Watches one authority: every stage, the outlook, the requests that come in, and the backlog. */
final class AuthorityWatch {

    private static final int WEEK = 7;
    private static final double OUTLOOK_LIMIT = 3.0;
    private static final double OUTLOOK_LEAST = 4;
    private static final double OUTLOOK_BEFORE = 6;
    private static final double REQUESTS_LIMIT = 3.2;

    /** A stage: who waited in it, and how fast it works. */
    private record Flow(Exposure seen, Pace pace) {}

    private final StageLog log;
    private final int limit;
    private final int lastDay;
    private final int weeks;
    private final Map<Stage, Flow> flows = new TreeMap<>();
    private final OwnPast outlook;

    /**
     * @param log what was known on the day
     * @param limit the weeks that the law gives from the request to the plan
     */
    AuthorityWatch(StageLog log, int limit) {
        this.log = log;
        this.limit = limit;
        this.lastDay = (int) log.day().toEpochDay();
        int opened = log.opened().orElse(lastDay);
        for (Map.Entry<Stage, Waits> stage : log.stages().entrySet()) {
            Exposure exposure = new Exposure(stage.getValue(), opened, log.day());
            flows.put(stage.getKey(), new Flow(exposure, new Pace(exposure)));
        }
        this.weeks = Math.max(0, (lastDay - opened + 1) / WEEK);
        this.outlook = outlook();
    }

    private OwnPast outlook() {
        Map<Stage, Pace> paces = new TreeMap<>();
        flows.forEach((stage, flow) -> paces.put(stage, flow.pace()));
        Outlook percent = new Outlook(paces, limit);
        double[] late = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            late[week] = 100 - percent.percent(week);
        }
        return new OwnPast(late, OUTLOOK_LEAST, OUTLOOK_BEFORE);
    }

    /** Whether the log is long enough to know what is usual. */
    boolean canJudge() {
        return weeks > OwnPast.first() && flows.containsKey(Stage.ASSESSMENT);
    }

    /** The weeks that the log covers. */
    int weeks() {
        return weeks;
    }

    /** What is told on the day. */
    List<Alert> alerts(String authority) {
        List<Alert> alerts = new ArrayList<>();
        if (!canJudge()) {
            return alerts;
        }
        List<StageSignals> stages = watched();
        Optional<Recovery> recovery = recovery(stages);
        List<Signal> signals = new ArrayList<>(List.of(outlookSignal()));
        stages.forEach(stage -> signals.addAll(stage.signals()));
        signals.add(requests());
        boolean quicker = recovery.isPresent() || better(signals.getFirst()).isPresent();
        Turn bad = quicker ? Turn.CHANGE : Turn.DETERIORATION;
        for (Signal signal : signals) {
            worse(signal).ifPresent(since -> alerts.add(alert(authority, signal, since, bad)));
            better(signal).ifPresent(since -> alerts.add(alert(authority, signal, since, Turn.IMPROVEMENT)));
        }
        recovery.ifPresent(cleared -> alerts.add(cleared(authority, cleared)));
        return alerts;
    }

    private List<StageSignals> watched() {
        List<StageSignals> watched = new ArrayList<>();
        flows.forEach((stage, flow) -> {
            StageSignals signals = new StageSignals(stage, flow.seen(), flow.pace());
            if (stage.isWatched() && signals.isFlow()) {
                watched.add(signals);
            }
        });
        return watched;
    }

    /** Old cases that are being finished, or else a queue that goes down again. */
    private Optional<Recovery> recovery(List<StageSignals> stages) {
        Backlog backlog = new Backlog(log.requests(), lastDay, weeks, limit);
        return backlog.recovery(limit)
                .or(() -> stages.stream()
                        .flatMap(stage -> stage.recovery().stream())
                        .findFirst());
    }

    private OptionalInt worse(Signal signal) {
        return Episode.since(weeks, signal.worse(), signal.limit());
    }

    private OptionalInt better(Signal signal) {
        return signal.indicator().equals("requests")
                ? OptionalInt.empty()
                : Episode.since(weeks, week -> -signal.worse().applyAsDouble(week), signal.limit());
    }

    private Signal outlookSignal() {
        return new Signal(
                "outlook",
                OUTLOOK_LIMIT,
                outlook::score,
                (week, turn) ->
                        ("At the pace of the latest weeks %s of those who ask today would have their plan within %d weeks;"
                                        + " %s was usual at this time of year. The published rate shows it only once their plans are finished.")
                                .formatted(
                                        Counted.percent(100 - outlook.value(week)),
                                        limit,
                                        Counted.percent(100 - outlook.usual(week))),
                week -> figures(
                        "onTimeAtThisPace",
                        100 - outlook.value(week),
                        "usualOnTime",
                        100 - outlook.usual(week),
                        "score",
                        outlook.score(week)));
    }

    private Signal requests() {
        Surge surge = new Surge(counts(log.requests()));
        return new Signal(
                "requests",
                REQUESTS_LIMIT,
                surge::score,
                (week, turn) ->
                        "%s came in the latest thirteen weeks, where about %s would have been no surprise. Unless as many more can be assessed, they will wait."
                                .formatted(
                                        Counted.capital(Counted.people(surge.received(week), "requests")),
                                        Counted.rounded(surge.expected(week))),
                week -> figures(
                        "received",
                        surge.received(week),
                        "expected",
                        surge.expected(week),
                        "score",
                        surge.score(week)));
    }

    private int[] counts(Requests requests) {
        int[] counts = new int[weeks];
        int first = lastDay - WEEK * weeks + 1;
        for (int i = 0; i < requests.size(); i++) {
            if (requests.received(i) >= first) {
                counts[(requests.received(i) - first) / WEEK]++;
            }
        }
        return counts;
    }

    private Alert alert(String authority, Signal signal, int since, Turn turn) {
        int last = weeks - 1;
        String statement = signal.words().of(last, turn) + told(turn);
        return new Alert(
                log.day(),
                authority,
                signal.indicator(),
                start(since),
                turn,
                turn == Turn.DETERIORATION ? Severity.of(outlook.value(last) - outlook.usual(last)) : Severity.WATCH,
                statement,
                signal.figures().of(last),
                FalseAlarms.aYear(signal.indicator()));
    }

    private static String told(Turn turn) {
        return switch (turn) {
            case DETERIORATION -> "";
            case IMPROVEMENT -> " That is better than usual.";
            case CHANGE ->
                " Elsewhere the work goes faster than usual or a backlog is being cleared, so more comes to this step.";
        };
    }

    private Alert cleared(String authority, Recovery recovery) {
        return new Alert(
                log.day(),
                authority,
                "backlog",
                start(recovery.since()),
                Turn.IMPROVEMENT,
                Severity.WATCH,
                recovery.statement(),
                figures(
                        "waiting", Math.round(recovery.now()),
                        "waitingAtTheHeight", Math.round(recovery.then()),
                        "weeksSince", weeks - 1.0 - recovery.since()),
                FalseAlarms.aYear("backlog"));
    }

    private LocalDate start(int week) {
        return log.day().minusDays((long) WEEK * (weeks - week) - 1);
    }

    private static SequencedMap<String, Double> figures(String a, double x, String b, double y, String c, double z) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        figures.put(a, x);
        figures.put(b, y);
        figures.put(c, z);
        return figures;
    }
}
