package sightline.service.watch.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.insight.alert.Turn;
import sightline.service.page.InWords;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Situation;

/** The answer in a few sentences, worked out from the situation. */
final class Lead {

    private final Situation now;

    Lead(Situation now) {
        this.now = now;
    }

    String words() {
        List<String> sentences = new ArrayList<>(List.of(published()));
        forecast().ifPresent(sentences::add);
        sentences.add(alerts());
        return String.join(" ", sentences);
    }

    private String published() {
        Optional<Month> last = now.months().isEmpty()
                ? Optional.empty()
                : Optional.of(now.months().getLast())
                        .filter(month -> month.share(OnTimeControl.ON_TIME).percent().isPresent());
        return last.map(month -> "In %s %d of %d new plans were on time (%s)."
                        .formatted(
                                InWords.month(month.month()),
                                month.share(OnTimeControl.ON_TIME).part().orElse(0),
                                month.share(OnTimeControl.ON_TIME).whole().orElse(0),
                                InWords.percent(month.share(OnTimeControl.ON_TIME)
                                        .percent()
                                        .orElse(0))))
                .orElseGet(this::quarter);
    }

    private String quarter() {
        return now.quarters().isEmpty()
                ? "No share of plans on time can be shown yet."
                : "In %s the new plans that were on time were %s."
                        .formatted(
                                now.quarters().getLast().quarter().words(),
                                now.quarters().getLast().words());
    }

    private Optional<String> forecast() {
        return latestForecast().flatMap(cohort -> cohort.forecast()
                .map(forecast ->
                        "Of the plans for those who asked in %s, about %d%% will be on time at the pace of the last half year; in four of five futures it is %.0f%% to %.0f%%."
                                .formatted(
                                        cohort.quarter().words(),
                                        forecast.percent(),
                                        forecast.likely().low(),
                                        forecast.likely().high())));
    }

    private Optional<Cohort> latestForecast() {
        return now.cohorts().stream()
                .filter(cohort -> cohort.forecast().isPresent())
                .reduce((first, second) -> second);
    }

    private String alerts() {
        if (now.notices().isEmpty()) {
            return "The log is too short to say what is usual here, so no alert can be told yet.";
        }
        List<Notice> worse = now.alerts().stream()
                .filter(notice -> notice.turn() == Turn.DETERIORATION)
                .toList();
        if (!worse.isEmpty()) {
            return "%s that it is getting worse, the first since %s."
                    .formatted(
                            worse.size() == 1 ? "One alert says" : worse.size() + " alerts say",
                            InWords.date(worse.stream()
                                    .map(Notice::since)
                                    .min(java.time.LocalDate::compareTo)
                                    .orElseThrow()));
        }
        boolean cleared =
                now.alerts().stream().anyMatch(notice -> notice.indicator().equals("backlog"));
        return cleared
                ? "No alert says that it is getting worse; a backlog is being cleared, and while it is, the published rate stays low."
                : "No alert says that it is getting worse.";
    }
}
