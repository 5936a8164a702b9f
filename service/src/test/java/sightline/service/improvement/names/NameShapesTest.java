package sightline.service.improvement.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.service.review.report.open.Masks;

/** What is taken for the name of a person, and what is not. */
final class NameShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask Mrs Ada Finchley first. | Mrs Ada Finchley",
                "Ask mrs finchley first. | mrs finchley",
                "Dr. Okonedo wrote it. | Dr. Okonedo",
                "It was MR Tarn who said so. | MR Tarn",
                "Ms J. Tarn-Holm agreed. | Ms J. Tarn-Holm",
                "A boy called Zebedee waits. | boy called Zebedee",
                "the child named Zebedee Tarn | child named Zebedee Tarn",
                "The mother of Zebedee asked. | mother of Zebedee",
                "her son Zebedee waits | son Zebedee",
                "the Tarnbrook family waits | the Tarnbrook family",
                "We thank Priya Tarnbrook for it. | Priya Tarnbrook",
                "Zoe O’Tarn’s plan | Zoe O’Tarn’s",
            })
    void a_person_is_found(String words, String name) {
        assertThat(NameShapes.in(words)).contains(name);
        assertThat(NameShapes.without(words, "[…]")).doesNotContain(name).contains("[…]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Head of SEND reports to the Cabinet Member for Children each month.",
                "Cllr Jane Tarnbrook and Councillor A. Holm moved it; Cllrs Jane and Ann agreed.",
                "Thomas Coram School, George Street and the Martin House hospice take part.",
                "The Pupil Referral Unit and the Early Help family worker speak with parents of Year 6.",
                "Children who miss English lessons, and the parent of a child in Reception.",
                "It takes 20 ms. Microsoft Teams is used. The Lord Mayor opened it in May June and July.",
                "Will Cabinet agree? Mark Section F. Grace Road is open, and the family of schools too.",
                "The Integrated Care Board holds one door for advice, as Ofsted and the Care Quality Commission asked.",
            })
    void a_post_a_place_and_a_councillor_are_not(String words) {
        assertThat(NameShapes.in(words)).isEmpty();
    }

    @Test
    void whom_the_authority_knows_is_found_by_last_name_with_a_title_and_by_address() {
        Veil veil = new Veil(List.of(
                new Masks.Known("Zebulon Quarrington", "zq@exemplar.example", "Head of SEND"),
                new Masks.Known("Wilhelmina Tadcaster", "", "A mother of a boy aged 6")));
        assertThat(veil.namesIn("Write to zebulon quarrington or zq@exemplar.example."))
                .containsExactlyInAnyOrder("zebulon quarrington", "zq@exemplar.example");
        assertThat(veil.over("Zebulon Quarrington spoke with Wilhelmina Tadcaster."))
                .isEqualTo("Head of SEND spoke with A mother of a boy aged 6.");
        assertThat(veil.namesIn("The town of Tadcaster has 7,000 people. Cllr Zebulon Quarrington knows."))
                .isEmpty();
    }
}
