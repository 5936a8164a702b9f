package sightline.service.review.report.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MasksTest {

    private static final Masks MASKS = Masks.of(List.of(
            new Masks.Known("Dr Quilla Thornbury", "quilla@exemplar.example", "a paediatrician"),
            new Masks.Known("Ruben Ashgrove", "", "Mr Ashgrove, a father"),
            new Masks.Known("", "", "a mother")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quilla Thornbury said so|a paediatrician said so",
                "so said QUILLA  thornbury.|so said a paediatrician.",
                "Dr Thornbury agreed|a paediatrician agreed",
                "Mrs. Thornbury’s letter|a paediatrician’s letter",
                "write to quilla@exemplar.example today|write to a paediatrician today",
                "Ruben Ashgrove and Mr Ashgrove|a witness and a witness"
            })
    void names_and_addresses_of_witnesses_give_way_to_what_may_be_shown(String typed, String said) {
        assertThat(MASKS.hide(typed)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thornbury is a town", "Rubens painted", "a mother came"})
    void other_words_stay(String typed) {
        assertThat(MASKS.hide(typed)).isEqualTo(typed);
    }
}
