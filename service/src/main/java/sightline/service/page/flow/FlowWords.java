package sightline.service.page.flow;

import static sightline.service.page.flow.FlowPicture.lower;
import static sightline.service.page.flow.FlowPicture.weeks;

import java.util.ArrayList;
import java.util.List;
import sightline.insight.flow.Bottlenecks;
import sightline.insight.flow.Flow;
import sightline.insight.flow.Flow.Arrow;

/** What a process map shows, in words. */
final class FlowWords {

    private FlowWords() {}

    static String of(FlowPicture picture, Shown shown) {
        Flow flow = picture.flow();
        if (flow.cases() == 0) {
            return "There are no journeys to map.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("%s went in %s."
                .formatted(
                        count(flow.cases(), "journey", "journeys"),
                        count(flow.variants(), "order of events", "different orders of events")));
        for (int i = 0; i < shown.bottlenecks().size(); i++) {
            Arrow arrow = shown.bottlenecks().get(i);
            sentences.add("%s %s to %s: %,d times, %s weeks by the median, %.0f%% of those weeks."
                    .formatted(
                            i == 0 ? "Most weeks of work and waiting go from" : "Then from",
                            lower(arrow.from().words()),
                            lower(arrow.to().words()),
                            arrow.count(),
                            weeks(arrow.days().medianWeeks()),
                            Bottlenecks.share(flow, arrow)));
        }
        leftOut(picture, shown, sentences);
        return String.join(" ", sentences);
    }

    private static void leftOut(FlowPicture picture, Shown shown, List<String> sentences) {
        if (shown.leftOut() > 0) {
            sentences.add("%s left out of the picture and %s in the table."
                    .formatted(
                            count(shown.leftOut(), "rarer step is", "rarer steps are"),
                            shown.leftOut() == 1 ? "stands" : "stand"));
        }
        if (picture.hidden() > 0) {
            sentences.add("%s so few journeys that %s not shown at all, so that nobody can be known by %s."
                    .formatted(
                            count(picture.hidden(), "step was taken in", "steps were taken in"),
                            picture.hidden() == 1 ? "it is" : "they are",
                            picture.hidden() == 1 ? "it" : "them"));
        }
    }

    static String count(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }
}
