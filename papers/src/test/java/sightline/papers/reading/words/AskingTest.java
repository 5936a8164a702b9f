package sightline.papers.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AskingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That the report be shared.",
                "Publish the list.",
                "To ask the board for its view.",
                "The council should say what was learned.",
                "A weekend be held every year.",
                "Schools to let pupils meet.",
                "The Cabinet takes action now."
            })
    void something_is_asked_for(String text) {
        assertThat(Asking.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A workforce that has the time",
                "Families wait too long.",
                "Members were told that staff should be trained.",
                "The response needs to be in two parts.",
                "Support for families has been cut.",
                "Plan: 2026"
            })
    void nothing_is_asked_for(String text) {
        assertThat(Asking.is(text)).isFalse();
    }
}
