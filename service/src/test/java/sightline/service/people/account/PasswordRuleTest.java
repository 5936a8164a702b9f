package sightline.service.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.service.people.Email;

/** What a password must be, and what an email address can be. */
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"three odd words", "correcthorse", "пароль длинный", "  spaces count too  ", "1234567890ab"})
    void long_and_unrelated_is_enough(String password) {
        assertThat(PasswordRule.refusal(password, "jo@council.example", "Jo Ann Smith"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, at least 12 characters",
        "JoAnnaSmithson, different from your name",
        "jo.anna-smithson, different from your name",
        "Jo-Anna@Council.Example, different from your name",
        "jo.anna.at.home, different from your name",
        "aaaaaaaaaaaa, repeats too few",
        "121212121212, repeats too few"
    })
    void too_short_or_guessed_is_refused_with_the_reason(String password, String reason) {
        String email =
                password.equals("jo.anna.at.home") ? "jo.anna.at.home@council.example" : "jo-anna@council.example";

        assertThat(PasswordRule.refusal(password, email, "Jo Anna Smithson"))
                .hasValueSatisfying(words -> assertThat(words).contains(reason));
    }

    @Test
    void no_more_is_taken_than_the_hash_reads() {
        String longest = "abcdefghijkl".repeat(6);

        assertThat(PasswordRule.refusal(longest, "a@b.example", "A")).isEmpty();
        assertThat(PasswordRule.refusal(longest + "m", "a@b.example", "A"))
                .hasValueSatisfying(words -> assertThat(words).contains("at most 72 characters"));
        assertThat(new Passwords(4).own(longest).hash()).startsWith("{bcrypt}");
    }

    @ParameterizedTest
    @CsvSource({"jo@council.example, jo@council.example", "' Jo@Council.EXAMPLE ', jo@council.example"})
    void an_address_is_kept_in_lower_case(String typed, String kept) {
        assertThat(Email.of(typed)).contains(new Email(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jo",
                "jo@council",
                "@council.example",
                "jo smith@council.example",
                "jo@@x.example",
                "jo\u0000@x.example"
            })
    void what_can_not_be_an_address_is_none(String typed) {
        assertThat(Email.of(typed)).isEmpty();
        assertThat(Email.of("a".repeat(250) + "@b.example")).isEmpty();
    }
}
