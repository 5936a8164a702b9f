package sightline.exchange.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** The first list says of home education only what somebody knows. */
final class PlanListTest {

    private static final LocalDate PLANNED = LocalDate.of(2024, 5, 3);
    private static final int HOME_EDUCATED = AnnexList.PLANS.columns().indexOf(AnnexColumn.HOME_EDUCATED);

    private static Journey planned() {
        JourneyId id = new JourneyId("990", "P1", "J1");
        Happened happened = new Happened(id, EventName.FINAL_PLAN_ISSUED, PLANNED, PLANNED, Detail.NONE);
        return switch (Events.read(happened)) {
            case Reading.Understood(var event) -> new Journey(id, List.of(event));
            case Reading.Refused(String why) -> throw new IllegalArgumentException(why);
        };
    }

    private static String homeEducated(Map<Item, String> known) {
        return new PlanList(Map.of("P1", new PersonRow(known, Optional.empty())), PLANNED.plusYears(1))
                .rows(List.of(planned()))
                .getFirst()
                .get(HOME_EDUCATED);
    }

    @ParameterizedTest
    @CsvSource({"URN, 123456, b) No", "UKPRN, 10001234, b) No", "SEN_SETTING, EHE, a) Yes", "SEN_SETTING, OPA, b) No"})
    void a_known_setting_is_home_or_not(Item item, String value, String told) {
        assertThat(homeEducated(Map.of(item, value))).isEqualTo(told);
    }

    @Test
    void without_a_setting_nobody_knows() {
        assertThat(homeEducated(Map.of(Item.BIRTH_DATE, "2015-05-09"))).isEmpty();
    }
}
