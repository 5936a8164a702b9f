package sightline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProcessTimeTest {

    @Test
    void user_and_system_are_added_up_in_milliseconds() {
        assertThat(ProcessTime.milliseconds("1.234 0.056\n")).isEqualTo(1290, within(1e-6));
    }

    @Test
    void a_command_that_fails_is_not_timed() {
        assertThat(ProcessTime.milliseconds(List.of("true"))).isNotNegative();
        assertThatIllegalStateException()
                .isThrownBy(() -> ProcessTime.milliseconds(List.of("false")))
                .withMessageContaining("ends with status 1");
    }
}
