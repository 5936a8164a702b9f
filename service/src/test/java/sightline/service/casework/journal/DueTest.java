package sightline.service.casework.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Clock;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;

/** What lists keep of a clock says the same as the reckoner, on any later day. */
@CaseSite
final class DueTest {

    @Autowired
    private Town town;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseLaw law;

    @Test
    void a_kept_clock_stands_on_every_later_day_as_the_reckoner_says() {
        SplittableRandom chance = new SplittableRandom(7);
        int compared = 0;
        for (String key : town.keys(Town.EXEMPLAR)) {
            Journey journey = town.at(
                    Town.EXEMPLAR,
                    () -> cases.read(Desk.system(Town.EXEMPLAR), key)
                            .orElseThrow()
                            .journey());
            List<Due> kept = Due.of(law, journey, town.today());
            LocalDate day = town.today().plusDays(chance.nextInt(500));
            for (Due due : kept) {
                Clock same = law.clocks(journey, day).stream()
                        .filter(clock -> clock.duty().id().equals(due.duty())
                                && clock.subject().equals(due.subject())
                                && clock.trigger().equals(due.trigger())
                                && clock.met().equals(due.met())
                                && clock.due().equals(due.due()))
                        .findFirst()
                        .orElseThrow();
                assertThat(due.on(day)).as("%s %s on %s", key, due, day).isEqualTo(same.verdict());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }
}
