package sightline.exchange.sen2.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.rule.Finding;
import sightline.exchange.sen2.rule.Level;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/** Returns of invented authorities: no rule finds an error, the figures are those of the journeys, and the way back is the same. */
final class RoundTripTest {

    private static final int TWENTY_WEEKS = 140;

    @ParameterizedTest
    @CsvSource({"2023,1", "2024,2", "2025,3", "2026,4", "2026,5", "2027,6"})
    void a_return_of_journeys_has_no_error_and_gives_the_same_return_again(int year, long seed) {
        Form form = Form.of(year).orElseThrow();
        InventedAuthority authority = InventedAuthority.of(700, seed, LocalDate.of(year - 4, 1, 1));
        String built = authority.built(form);
        List<Finding> found = Returns.findings(built, year);
        assertThat(found).filteredOn(finding -> finding.level() == Level.ERROR).isEmpty();
        assertThat(InventedAuthority.persons(built, form)).hasSizeGreaterThan(400);
        assertThat(InventedAuthority.in(built, form).built(form)).isEqualTo(built);
    }

    @ParameterizedTest
    @CsvSource({"2024,7", "2025,8", "2026,9"})
    void its_timeliness_is_that_of_the_journeys(int year, long seed) {
        Form form = Form.of(year).orElseThrow();
        InventedAuthority authority = InventedAuthority.of(900, seed, LocalDate.of(year - 4, 1, 1));
        Timeliness counted = Objects.requireNonNull(new TimelinessCount(
                        InventedAuthority.RECKONER,
                        form.survey().from(),
                        form.survey().to())
                .count(authority.journeys())
                .byAuthority()
                .get("990"));
        int plans = 0;
        int within = 0;
        int excepted = 0;
        for (Section person : InventedAuthority.persons(authority.built(form), form)) {
            for (Section request : person.all(Block.REQUESTS)) {
                OptionalLong days = days(request, form);
                if (days.isPresent()) {
                    plans++;
                    within += days.getAsLong() <= TWENTY_WEEKS ? 1 : 0;
                    excepted += request.part(Block.ASSESSMENT).is(Item.WEEK20, "1") ? 1 : 0;
                }
            }
        }
        assertThat(plans).isGreaterThan(50).isEqualTo(counted.plans());
        assertThat(within).isEqualTo(counted.within20());
        assertThat(excepted).isEqualTo(counted.plansExcepted());
    }

    /** Days to a first plan of the period, from the items of the return alone. */
    private static OptionalLong days(Section request, Form form) {
        Section assessment = request.part(Block.ASSESSMENT);
        Optional<LocalDate> issued = assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                ? assessment.day(Item.ASSESSMENT_OUTCOME_DATE)
                : assessment.is(Item.ASSESSMENT_OUTCOME, "N")
                        ? assessment.part(Block.NAMED_PLAN).day(Item.START_DATE)
                        : Optional.empty();
        Optional<LocalDate> received = request.day(Item.RECEIVED_DATE);
        return issued.filter(form.survey()::covers).isPresent() && received.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(received.get(), issued.get()))
                : OptionalLong.empty();
    }
}
