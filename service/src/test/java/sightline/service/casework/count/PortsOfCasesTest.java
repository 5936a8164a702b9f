package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.journey.event.EventName;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.figure.Sources;
import sightline.service.watch.live.Fits;
import sightline.service.watch.live.Late;
import sightline.service.watch.live.LateSteps;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Stretch;
import sightline.service.watch.live.Way;
import sightline.service.watch.live.Ways;

/** What comes through the wall for late steps, maps and trials, of an authority with journeys. */
@CaseSite
final class PortsOfCasesTest {

    @Autowired
    private Town town;

    @Autowired
    private LateSteps late;

    @Autowired
    private Ways ways;

    @Autowired
    private Fits fits;

    @Autowired
    private Sources sources;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
    }

    private YearMonth latest() {
        return YearMonth.from(town.today()).minusMonths(1);
    }

    @Test
    void late_plans_are_counted_to_the_nearest_five() {
        Late found = late.late(Town.EXEMPLAR, latest()).orElseThrow();
        assertThat(found.to()).isEqualTo(latest());
        assertThat(found.plans().orElse(0)).isPositive();
        assertThat(found.steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.worst().orElse(5) % 5).isZero();
            assertThat(step.median().isPresent()).isEqualTo(step.over().isPresent());
        });
        assertThat(late.late("9999", latest())).isEmpty();
    }

    @Test
    void a_map_holds_no_rare_step_and_the_same_question_has_the_same_answer() {
        Quarter last = ways.latest(Town.EXEMPLAR).orElseThrow();
        Way way = new Way(last.plus(-3), last, Stretch.REQUEST.events(), Optional.empty());
        Ways.Mapped map = ways.map(Town.EXEMPLAR, way).orElseThrow();
        assertThat(map.flow().arrows()).isNotEmpty().allSatisfy(arrow -> {
            assertThat(arrow.journeys()).isGreaterThanOrEqualTo(5);
            assertThat(arrow.count() % 5).isZero();
        });
        assertThat(map.hidden()).isPositive();
        assertThat(ways.map(Town.EXEMPLAR, way)).contains(map);
        Way few = new Way(last, last, Set.of(), Optional.of(EventName.DETENTION_STARTED));
        assertThat(ways.map(Town.EXEMPLAR, few).orElseThrow().flow().cases()).isZero();
    }

    @Test
    void only_rates_paces_and_rounded_counts_are_fitted() {
        Optional<Fits.Fit> fit = fits.fit(Town.EXEMPLAR);
        assertThat(fit).isPresent();
        assertThat(fit.get().month()).isEqualTo(latest());
        assertThat(fit.get().fitted().open())
                .allSatisfy(open -> assertThat(open.cases() % 5).isZero());
        assertThat(fits.fit("9999")).isEmpty();
    }

    @Test
    void reviews_take_late_steps_and_maps_as_evidence_and_nonsense_is_told_what_to_do() {
        Quarter last = ways.latest(Town.EXEMPLAR).orElseThrow();
        FrozenData steps = found("late/steps?to=" + latest());
        assertThat(steps.heads()).hasSize(3);
        assertThat(steps.rows()).isNotEmpty();
        FrozenData map = found("map/steps?from=%s&stretch=milestones&to=%s"
                .formatted(last.plus(-3).written(), last.written()));
        assertThat(map.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.number()).isPresent());
        for (String wrong : new String[] {
            "late/steps?to=2091-01",
            "late/other?to=" + latest(),
            "map/steps?from=2025-Q4&to=2091-Q1",
            "map/steps",
            "what-if/published?scenario=1&trial=99999",
            "backlog/overdue"
        }) {
            assertThat(sources.run(
                            Town.EXEMPLAR, FigureQuery.read(wrong).orElseThrow().knownOn(town.today())))
                    .as(wrong)
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }

    private FrozenData found(String query) {
        return ((FigureSource.Result.Found) sources.run(
                        Town.EXEMPLAR, FigureQuery.read(query).orElseThrow().knownOn(town.today())))
                .data();
    }
}
