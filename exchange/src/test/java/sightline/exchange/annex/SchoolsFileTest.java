package sightline.exchange.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/** Whom schools name is known by the UPN, whatever key the schools give. */
final class SchoolsFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static PersonRow upn(String upn) {
        return new PersonRow(Map.of(Item.UPN, upn), Optional.empty());
    }

    private static Journey journey(String person, EventName event) {
        JourneyId id = new JourneyId("990", person, "J" + person);
        LocalDate day = DAY.minusMonths(2);
        return new Journey(id, List.of(new Happened(id, event, day, day, Detail.NONE)));
    }

    @Test
    void nobody_with_a_plan_is_in_the_second_list_and_nobody_twice() {
        Map<String, PersonRow> schools = new LinkedHashMap<>();
        schools.put("school-1", upn("U-planned"));
        schools.put("school-2", upn("U-asked"));
        schools.put("school-3", upn("U-new"));
        SupportList list = new SupportList(Map.of("planned", upn("U-planned"), "asked", upn("U-asked")), schools, DAY);
        assertThat(list.rows(List.of(
                        journey("planned", EventName.FINAL_PLAN_ISSUED), journey("asked", EventName.REQUEST_RECEIVED))))
                .extracting(List::getFirst)
                .containsExactly("asked", "school-3");
    }
}
