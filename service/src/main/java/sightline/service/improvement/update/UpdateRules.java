package sightline.service.improvement.update;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.stage.StageGraph;
import sightline.service.improvement.stage.StageStep;

/** When an update is asked for, when somebody is reminded, and what they may say. */
public final class UpdateRules {

    /** An open action of which nothing was heard for so many days is due to be asked about. */
    public static final int QUIET = 60;

    /** So many days somebody has to answer. */
    public static final int TO_ANSWER = 14;

    /** So many days lie between one reminder and the next. */
    public static final int BETWEEN_REMINDERS = 7;

    /** After so many days without an answer reminders end; from then on people talk. */
    public static final int REMINDERS_END = 60;

    private UpdateRules() {}

    /** Whether an action is due to be asked about: open, owned, quiet for long, and nobody is asked already. */
    public static boolean isDue(Planned planned, LocalDate today) {
        return planned.isOpen()
                && planned.action().post().isPresent()
                && planned.asked().isEmpty()
                && planned.waiting().isEmpty()
                && planned.heard()
                        .or(() -> planned.action().begins())
                        .map(heard -> !heard.plusDays(QUIET).isAfter(today))
                        .orElse(true);
    }

    /** Where an owner may say that an action stands; only the committee closes. */
    public static List<Stage> claims(Stage now) {
        List<Stage> next = StageGraph.from(now).stream()
                .map(StageStep::to)
                .filter(stage -> stage != Stage.CLOSED)
                .toList();
        return now == Stage.CLOSED
                ? List.of()
                : Arrays.stream(Stage.values()).filter(next::contains).toList();
    }

    /** Whether a stage is only believed with something that shows it. */
    public static boolean needsProof(Stage stage) {
        return stage == Stage.DONE || stage == Stage.USUAL_BUSINESS;
    }
}
