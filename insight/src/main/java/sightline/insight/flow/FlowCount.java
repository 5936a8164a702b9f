package sightline.insight.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.EventLog;
import sightline.insight.log.Scan;
import sightline.insight.log.Standing;

/** Counts, over the cases of a log, which event directly follows which, and after how many days. */
public final class FlowCount implements CaseMeasure {

    private final int names = EventLog.names();
    private final @Nullable Gaps[] gaps = new Gaps[names * names];
    private final int[] journeysOfArrow = new int[names * names];
    private final int[] seenOnArrow = new int[names * names];
    private final long[] counts = new long[names];
    private final int[] journeys = new int[names];
    private final int[] seen = new int[names];
    private final Variants variants = new Variants();
    private int cases;
    private int call;

    /** The map of a part of a log as it stands; what was put right is right. */
    public static Flow of(EventLog log, Selection selection) {
        EventLog standing = Standing.of(log);
        FlowCount count = new FlowCount();
        Scan.all(standing, selection.equals(Selection.ALL) ? count : new Selected(standing, selection, count));
        return count.flow();
    }

    @Override
    public void weigh(CaseEvents events, int weight) {
        byte[] activities = events.activities();
        int[] days = events.days();
        int first = events.counted();
        int to = events.to();
        if (first == to) {
            return;
        }
        call++;
        cases += weight;
        for (int i = first; i < to; i++) {
            int activity = activities[i];
            counts[activity] += weight;
            if (seen[activity] != call) {
                seen[activity] = call;
                journeys[activity] += weight;
            }
            if (i > events.from()) {
                arrow(activities[i - 1] * names + activity, days[i] - days[i - 1], weight);
            }
        }
        variants.weigh(events, weight);
    }

    private void arrow(int arrow, int days, int weight) {
        Gaps counted = gaps[arrow];
        if (counted == null) {
            counted = new Gaps();
            gaps[arrow] = counted;
        }
        counted.add(days, weight);
        if (seenOnArrow[arrow] != call) {
            seenOnArrow[arrow] = call;
            journeysOfArrow[arrow] += weight;
        }
    }

    /** What was counted so far: the commonest first. */
    public Flow flow() {
        List<Flow.Activity> activities = new ArrayList<>();
        List<Flow.Arrow> arrows = new ArrayList<>();
        for (int from = 0; from < names; from++) {
            if (counts[from] > 0) {
                activities.add(new Flow.Activity(EventLog.name(from), counts[from], journeys[from]));
            }
            for (int to = 0; to < names; to++) {
                int arrow = from * names + to;
                Gaps counted = gaps[arrow];
                if (counted != null && journeysOfArrow[arrow] > 0) {
                    arrows.add(new Flow.Arrow(
                            EventLog.name(from), EventLog.name(to), journeysOfArrow[arrow], counted.figures()));
                }
            }
        }
        activities.sort(Comparator.comparingLong(Flow.Activity::count)
                .reversed()
                .thenComparing(activity -> activity.name().written()));
        arrows.sort(Comparator.comparingLong(Flow.Arrow::count)
                .reversed()
                .thenComparing(arrow -> arrow.from().written())
                .thenComparing(arrow -> arrow.to().written()));
        return new Flow(activities, arrows, variants.distinct(), cases);
    }
}
