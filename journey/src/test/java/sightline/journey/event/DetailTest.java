package sightline.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sightline.journey.Story;

/** Details and their escapes. */
final class DetailTest {

    @Test
    void values_are_found_by_whole_keys() {
        Detail detail = new Detail("to=2025-03-31;from=2025-03-03;reason=away\\; in France \\= far;empty=");
        assertThat(detail.value("from")).contains("2025-03-03");
        assertThat(detail.value("to")).contains("2025-03-31");
        assertThat(detail.value("reason")).contains("away; in France = far");
        assertThat(detail.value("empty")).isEmpty();
        assertThat(detail.value("rom")).isEmpty();
        assertThat(detail.value("France")).isEmpty();
    }

    @Test
    void what_is_escaped_comes_back() {
        String hostile = "a;b=c\\d;;==\\\\";
        assertThat(new Detail("x=" + Detail.escaped(hostile) + ";y=1").value("x"))
                .contains(hostile);
    }

    @Test
    void a_detail_that_ends_in_a_backslash_is_read_to_its_end() {
        assertThat(new Detail("x=a\\").value("x")).contains("a\\");
    }

    @Test
    void an_event_without_a_key_it_needs_is_refused_with_what_to_add() {
        assertThatThrownBy(() -> Story.event("2025-01-08 AdviceRequested setting=S1"))
                .hasMessageContaining("AdviceRequested needs 'adviser=' in its detail. Add it.");
        assertThatThrownBy(() -> Story.event("2025-01-08 ExceptionRecorded ground=X9"))
                .hasMessageContaining("'X9' is no ground of ExceptionRecorded. Write one of: X1, X2");
        assertThatThrownBy(() -> Story.event("2025-01-08 MoveNotified movedOn=2025-02-30"))
                .hasMessageContaining("'2025-02-30' in movedOn isn't a date");
    }

    @Test
    void the_keys_are_told_in_the_order_of_writing() {
        assertThat(new Detail("a=1;why=x\\;y\\=z;;b=").keys()).containsExactly("a", "why", "b");
        assertThat(Detail.NONE.keys()).isEmpty();
    }
}
