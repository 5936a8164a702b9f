package sightline.exchange.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.UnusableInput;

class ReleaseTest {

    @ParameterizedTest
    @CsvSource({
        "release-2022, dfe-2022, 2022-05-12",
        "release-2023, dfe-2023, 2023-06-08",
        "release-2025-first, dfe-2025-first, 2025-06-26",
        "release-2025-revised, dfe-2025-revised, 2026-01-20",
        "release-2026, dfe-2026, 2026-06-30",
        "release-2026-2026-06-25, dfe-2026-2026-06-25, 2026-06-25",
        "release-2026-revised-2027-01-14, dfe-2026-revised-2027-01-14, 2027-01-14"
    })
    void a_folder_names_its_release_and_day(String folder, String id, String day) {
        assertThat(Release.of(folder).vintage().id()).isEqualTo(id);
        assertThat(Release.of(folder).vintage().published()).isEqualTo(day);
        assertThat(Release.of(folder).vintage().source()).contains("Open Government Licence v3.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025", "release-25", "release-2025-final", "release-2026-revised", "release-2026-2026-02-30"})
    void any_other_name_is_refused(String folder) {
        assertThatThrownBy(() -> Release.of(folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(folder)
                .hasMessageContaining("Known names are");
    }

    @Test
    void the_title_of_2022_says_that_its_files_were_corrected_later() {
        assertThat(Release.of("release-2022").vintage().title()).contains("27 March 2023");
    }
}
