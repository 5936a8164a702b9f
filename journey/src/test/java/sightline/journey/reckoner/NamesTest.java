package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.EVENT_REVERSED;
import static sightline.journey.event.EventName.PERSON_REGISTERED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.journey.event.EventName;

/** Sets of names of events, and the rules that ask them. */
final class NamesTest {

    private static List<EventName> within(Names names) {
        return Arrays.stream(EventName.values()).filter(names::has).toList();
    }

    @Test
    void a_set_holds_its_names_and_no_other() {
        assertThat(within(Names.of(DRAFT_SERVED))).containsExactly(DRAFT_SERVED);
        assertThat(within(Names.of(List.of(PERSON_REGISTERED, EVENT_REVERSED))))
                .containsExactly(PERSON_REGISTERED, EVENT_REVERSED);
        assertThat(within(Names.of())).isEmpty();
    }

    @Test
    void these_and_more_are_both() {
        Names some = Names.of(PERSON_REGISTERED, EVENT_REVERSED);
        assertThat(within(some.and(DRAFT_SERVED, PERSON_REGISTERED)))
                .containsExactly(PERSON_REGISTERED, DRAFT_SERVED, EVENT_REVERSED);
        assertThat(within(some)).containsExactly(PERSON_REGISTERED, EVENT_REVERSED);
    }

    @Test
    void a_rule_concerns_the_names_that_it_was_made_for() {
        Rule.Look nothing = (_, _) -> {};
        assertThat(within(Rule.on(DRAFT_SERVED, nothing).on())).containsExactly(DRAFT_SERVED);
        assertThat(within(Rule.on(Names.of(DRAFT_SERVED), nothing).on())).containsExactly(DRAFT_SERVED);
    }
}
