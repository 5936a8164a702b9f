package sightline.service.improvement.answer.scene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.answer.AnswerStore;
import sightline.service.improvement.answer.Given;
import sightline.service.improvement.answer.Giver;
import sightline.service.improvement.answer.Said;
import sightline.service.improvement.answer.Spot;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.decision.Decision;
import sightline.service.improvement.decision.DecisionStore;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.duty.Why;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** The answer of an invented cabinet: a week after its last day, after one reminder. */
@Component
public final class InventedAnswer {

    private static final int RECEIVED = 4;
    private static final int NOTICE = 6;
    private static final int REMINDED = 2;
    private static final int LATE = 7;
    private static final String CABINET = "Cabinet member";

    private final Chains chains;
    private final Duties duties;
    private final AnswerStore answers;
    private final DecisionStore decisions;

    InventedAnswer(Chains chains, Duties duties, AnswerStore answers, DecisionStore decisions) {
        this.chains = chains;
        this.duties = duties;
        this.answers = answers;
        this.decisions = decisions;
    }

    /** Whether a paper has no answer yet. */
    boolean isMissing(ReviewDesk desk, Origin origin) {
        return of(desk, origin).values().stream()
                .allMatch(chain -> chain.answers().isEmpty());
    }

    /** Answers a paper, with everything on the days that follow from the day of publishing. */
    public void give(ReviewDesk desk, Origin origin) {
        Duty duty = duty(desk, origin);
        LocalDate due = Why.of(duty, origin.day()).due().orElseThrow();
        duties.reminded(desk, origin.id(), Duty.Clock.EXECUTIVE, due.plusDays(REMINDED));
        Map<Integer, Chain> asked = of(desk, origin);
        Map<Spot, Long> versions = new HashMap<>();
        for (Row row : SceneFile.of("improvement/answers.txt")) {
            Optional.ofNullable(asked.get(row.number(0))).ifPresent(chain -> {
                Spot spot = new Spot(chain.recommendation().id(), row.text(1));
                LocalDate day = row.day(7, due);
                long seen = versions.getOrDefault(spot, 0L);
                answers.keep(desk, origin.id(), giver(day), List.of(new Given(spot, seen, said(row, origin.day()))));
                versions.put(spot, seen + 1);
            });
        }
        decide(desk, origin, due.plusDays(LATE - 2L));
        duties.answered(desk, origin.id(), Duty.Clock.EXECUTIVE, due.plusDays(LATE));
    }

    /** The days may have been set with the report already. */
    private Duty duty(ReviewDesk desk, Origin origin) {
        return set(desk, origin).orElseGet(() -> {
            LocalDate day = origin.day();
            Duty duty = new Duty(
                    origin.id(),
                    Duty.Clock.EXECUTIVE,
                    day.plusDays(RECEIVED),
                    day.plusDays(NOTICE),
                    true,
                    Optional.empty(),
                    Duties.NEW);
            duties.keep(desk, duty);
            return duty;
        });
    }

    private Optional<Duty> set(ReviewDesk desk, Origin origin) {
        return chains.duties(desk, origin.id()).stream()
                .filter(duty -> duty.clock() == Duty.Clock.EXECUTIVE)
                .findFirst();
    }

    private void decide(ReviewDesk desk, Origin origin, LocalDate day) {
        Map<String, String> words = new HashMap<>();
        SceneFile.of("improvement/decision.txt")
                .forEach(row -> words.put(row.text(0), row.text(1).replace(" / ", "\n\n")));
        decisions.keep(
                desk,
                new Decision(
                        origin.id(),
                        words.getOrDefault("body", ""),
                        day,
                        new Decision.Words(
                                words.getOrDefault("resolved", ""),
                                words.getOrDefault("reasons", ""),
                                words.getOrDefault("alternatives", ""),
                                words.getOrDefault("documents", ""),
                                words.getOrDefault("moved-on", "")),
                        DecisionStore.NEW));
    }

    private Map<Integer, Chain> of(ReviewDesk desk, Origin origin) {
        Map<Integer, Chain> asked = new HashMap<>();
        chains.all(desk).stream()
                .filter(chain -> chain.origin().id() == origin.id())
                .forEach(chain -> asked.put(chain.recommendation().position(), chain));
        return asked;
    }

    private static Giver giver(LocalDate day) {
        return new Giver(CABINET, day, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static Said said(Row row, LocalDate published) {
        return new Said(
                Verdict.valueOf(row.text(2)),
                row.text(8),
                row.text(3),
                row.someDay(4, published),
                row.text(5),
                row.text(6));
    }
}
