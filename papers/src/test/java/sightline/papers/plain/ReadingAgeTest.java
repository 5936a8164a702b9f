package sightline.papers.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingAgeTest {

    /** 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45, and 5 is 3.55. */
    @Test
    void short_words_in_a_short_sentence_are_easy() {
        ReadingAge age = age("The cat sat on the mat.");
        assertThat(age.words()).isEqualTo(6);
        assertThat(age.sentences()).isEqualTo(1);
        assertThat(age.syllables()).isEqualTo(6);
        assertThat(age.years()).isCloseTo(3.55, within(0.001));
    }

    /**
     * We(1) asked(1) the(1) council(2). It(1) had(1) not(1) answered(2) a(1) letter(2) in(1) October(3): 12 words, 2
     * sentences, 17 syllables. 0.39 × 6 + 11.8 × 17/12 − 15.59 = 2.34 + 16.7167 − 15.59 = 3.4667, and 5 is 8.4667.
     */
    @Test
    void two_sentences_are_worked_out_together() {
        ReadingAge age = age("We asked the council. It had not answered a letter in October.");
        assertThat(age.words()).isEqualTo(12);
        assertThat(age.sentences()).isEqualTo(2);
        assertThat(age.syllables()).isEqualTo(17);
        assertThat(age.years()).isCloseTo(8.4667, within(0.001));
    }

    /**
     * Statutory(4) assessments(3) necessitate(4) interdisciplinary(7) collaboration(5): 5 words, 1 sentence, 23
     * syllables. 0.39 × 5 + 11.8 × 4.6 − 15.59 = 40.64, and 5 is 45.64.
     */
    @Test
    void long_words_are_hard() {
        assertThat(age("Statutory assessments necessitate interdisciplinary collaboration.")
                        .years())
                .isCloseTo(45.64, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Osei came at 3.5 per cent., 1",
        "Who waits? Children do! We asked., 3",
        "Mr. Firth and Cllr. Osei met., 1",
        "No stop at the end, 1",
    })
    void a_stop_inside_a_sentence_does_not_end_it(String text, int sentences) {
        assertThat(age(text).sentences()).isEqualTo(sentences);
    }

    @Test
    void a_heading_without_a_stop_is_a_sentence_of_its_own() {
        assertThat(age("What we found\n\nPlans were late.").sentences()).isEqualTo(2);
    }

    @Test
    void a_text_without_words_has_no_reading_age() {
        assertThat(ReadingAge.of(" … – !")).isEmpty();
        assertThat(ReadingAge.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "child,1",
        "children,2",
        "plan,1",
        "plans,1",
        "late,1",
        "asked,1",
        "needed,2",
        "wanted,2",
        "made,1",
        "table,2",
        "tables,2",
        "people,2",
        "authority,4",
        "authorities,4",
        "decision,3",
        "decisions,3",
        "education,4",
        "educational,5",
        "recommendation,5",
        "special,2",
        "medical,3",
        "social,2",
        "services,3",
        "needs,1",
        "issued,2",
        "agreed,2",
        "assessment,3",
        "review,2",
        "area,3",
        "idea,3",
        "science,2",
        "create,2",
        "created,3",
        "quiet,2",
        "reading,2",
        "being,2",
        "through,1",
        "wait,1",
        "waited,2",
        "weeks,1",
        "days,1",
        "committee,3",
        "council,2",
        "councillor,3",
        "statutory,4",
        "families,3",
        "family,3",
        "schools,1",
        "houses,2",
        "changes,2",
        "reaches,2",
        "whole,1",
        "rule,1",
        "rules,1",
        "little,2",
        "hour,1",
        "situation,4",
        "material,4",
        "period,3",
        "experience,4",
        "video,3",
        "usually,4",
        "actual,3",
        "used,1",
        "old-fashioned,3",
        "evidence,3",
        "response,2",
        "timeliness,3",
        "therapy,3",
        "queue,1",
        "don't,1",
        "year,1",
        "association,5",
        "evaluation,5",
        "statement,2",
        "settlement,3",
        "agreement,3",
        "continuous,4",
        "audience,3",
        "theory,3",
        "million,2",
        "seeing,2",
        "playing,2",
        "language,2",
        "request,2",
        "quality,3",
        "region,2",
        "years,1",
        "the,1",
        "me,1",
        "eye,1",
        "said,1",
        "various,3",
        "previous,3",
        "cabinet,3"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(Syllables.in(word)).as(word).isEqualTo(syllables);
    }

    private static ReadingAge age(String text) {
        return ReadingAge.of(text).orElseThrow();
    }
}
