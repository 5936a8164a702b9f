package sightline.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    @Test
    void without_settings_the_data_is_under_the_users_home() {
        assertThat(DatabaseSettings.from(Map.of("HOME", "/home/ann")))
                .isEqualTo(new DatabaseSettings.Embedded(
                        Path.of("/home/ann/.local/share/sightline"), Path.of("/home/ann/.cache/sightline")));
    }

    @Test
    void the_folders_of_the_desktop_are_respected_where_they_are_absolute() {
        assertThat(DatabaseSettings.from(
                        Map.of("HOME", "/home/ann", "XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "not/absolute")))
                .isEqualTo(new DatabaseSettings.Embedded(
                        Path.of("/data/sightline"), Path.of("/home/ann/.cache/sightline")));
    }

    @Test
    void a_home_of_ones_own_is_used_as_it_is() {
        assertThat(DatabaseSettings.from(Map.of("HOME", "/home/ann", "SIGHTLINE_HOME", "/srv/./sightline")))
                .isEqualTo(new DatabaseSettings.Embedded(
                        Path.of("/srv/sightline"), Path.of("/home/ann/.cache/sightline")));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/send, jdbc:postgresql://db:5433/send, '', ''",
        "jdbc:postgresql://db/send?sslmode=require, jdbc:postgresql://db/send?sslmode=require, '', ''",
        "postgres://ann@db/send, jdbc:postgresql://db/send, ann, ''",
        "postgresql://ann:p%40ss+1@db_one:5433/send?sslmode=require,"
                + "jdbc:postgresql://db_one:5433/send?sslmode=require, ann, p@ss+1",
        "postgres://[::1]:5432/send, jdbc:postgresql://[::1]:5432/send, '', ''",
    })
    void an_address_is_read_in_both_forms(String url, String jdbc, String user, String password) {
        assertThat(DatabaseSettings.from(Map.of("SIGHTLINE_DATABASE_URL", url)))
                .isEqualTo(new DatabaseSettings.External(new Access(jdbc, user, password)));
    }

    @Test
    void user_and_password_of_their_own_count_more_than_those_in_the_address() {
        assertThat(DatabaseSettings.from(Map.of(
                        "SIGHTLINE_DATABASE_URL", "postgres://ann:old@db/send",
                        "SIGHTLINE_DATABASE_USER", "ben",
                        "SIGHTLINE_DATABASE_PASSWORD", "new")))
                .isEqualTo(new DatabaseSettings.External(new Access("jdbc:postgresql://db/send", "ben", "new")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:s3cret@db/send",
                "jdbc:mysql://db/send?password=s3cret",
                "db/send",
                "ann:s3cret@db",
                "postgres://ann:s3cret@db",
                "postgres://ann:s3cret@db:many/send",
                "postgres://ann:s3c#ret@db/send",
                "postgres://ann:s3c ret@db/send",
                "jdbc:postgresql:send",
                "jdbc:postgresql://ann:s3cret@db/send"
            })
    void any_other_address_is_refused_in_one_line_without_its_password(String url) {
        assertThatThrownBy(() -> DatabaseSettings.from(Map.of("SIGHTLINE_DATABASE_URL", url)))
                .isInstanceOf(DatabaseRefusal.class)
                .message()
                .startsWith("SIGHTLINE_DATABASE_URL ")
                .doesNotContain("s3c", "\n")
                .endsWith(".");
    }

    @Test
    void a_user_without_an_address_is_refused_for_the_data_would_land_elsewhere() {
        assertThatThrownBy(() -> DatabaseSettings.from(Map.of("SIGHTLINE_DATABASE_USER", "ann")))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("SIGHTLINE_DATABASE_URL is not");
    }

    @Test
    void a_blank_setting_counts_as_not_set() {
        assertThat(DatabaseSettings.from(Map.of("HOME", "/home/ann", "SIGHTLINE_DATABASE_URL", " ")))
                .isInstanceOf(DatabaseSettings.Embedded.class);
    }

    @Test
    void a_password_is_never_printed() {
        assertThat(DatabaseSettings.from(
                        Map.of("SIGHTLINE_DATABASE_URL", "postgres://ann:s3cret@db/send?password=s3cret")))
                .asString()
                .contains("ann", "jdbc:postgresql://db/send")
                .doesNotContain("s3cret");
        assertThat(new Credentials("s3cret", "s3cret")).asString().doesNotContain("s3cret");
    }
}
