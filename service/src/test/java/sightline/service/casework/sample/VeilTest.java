package sightline.service.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of a text, and what stays. */
final class VeilTest {

    private static Veil veil() {
        List<Mask> names = new ArrayList<>();
        names.addAll(NameParts.ofPerson("Zoë Ashbeck-O’Hara", "[the child]"));
        names.addAll(NameParts.ofPerson("Will Birchfield", "[a parent]"));
        names.addAll(NameParts.ofPlace("Oakbeck Primary School", "[a school]"));
        names.sort(
                Comparator.comparingInt((Mask mask) -> -mask.found().pattern().length()));
        List<Mask> all = new ArrayList<>(Shapes.ALL);
        all.addAll(Birthday.of(LocalDate.of(2015, 3, 7)));
        all.addAll(names);
        return new Veil(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Zoë Ashbeck-O’Hara loves trains.      | [the child] loves trains.
                    Zoë's drawings, and zoe’s songs       | [the child]'s drawings, and [the child]’s songs
                    ZOE ASHBECK O'HARA                    | [the child]
                    Mr Birchfield drives her.             | Mr [a parent] drives her.
                    Will will drive her.                  | [a parent] will drive her.
                    She goes to Oakbeck.                  | She goes to [a school].
                    Oakbeck  Primary School is near.      | [a school] is near.
                    Her primary school is near.           | Her primary school is near.
                    born 7 March 2015                     | born [date of birth]
                    born 07/03/2015, or 7.3.15            | born [date of birth], or [date of birth]
                    7th of March, 2015                    | [date of birth]
                    March 7th 2015                        | [date of birth]
                    2015-03-07                            | [date of birth]
                    seen on 17 March 2015                 | seen on 17 March 2015
                    Ring 01632 960 123 or +44 7700 900123 | Ring [a phone number] or [a phone number]
                    a.b@example.org                       | [an email address]
                    lives at SW1A 1AA                     | lives at [a postcode]
                    3 Invented Row, or 12b Long Mill Lane | [an address], or [an address]
                    UPN A123456789012                     | UPN [a number]
                    NHS 943 476 5919                      | NHS [a number]
                    30 minutes each week, 3 times a day   | 30 minutes each week, 3 times a day
                    Zoëlogy is no word, nor is Ashbecker  | Zoëlogy is no word, nor is Ashbecker
                    """)
    void it_takes_out_what_the_case_knows_and_no_more(String text, String veiled) {
        assertThat(veil().over(text)).isEqualTo(veiled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë and Will went to Oakbeck on 7 March 2015.", "[the child] is [the child]", ""})
    void a_veiled_text_names_nobody_and_does_not_change_again(String text) {
        String once = veil().over(text);
        assertThat(veil().namedIn(once)).isEmpty();
        assertThat(veil().over(once)).isEqualTo(once);
    }

    @Test
    void it_says_what_it_would_take_out_as_it_stands_in_the_text() {
        assertThat(veil().namedIn("Zoë rang Birchfield. Zoë waited.")).containsExactly("Zoë", "Birchfield");
    }

    /** An accent can be a letter of its own; the name is found all the same. */
    @Test
    void an_accent_written_apart_hides_no_name() {
        assertThat(veil().over("Zoe\u0308 sings")).isEqualTo("[the child] sings");
    }

    @Test
    void words_with_a_capital_in_the_middle_of_a_sentence_are_doubted() {
        assertThat(Veil.doubts(Stream.of("Her friend Bruno and aunt Dilys help. Section F says so in March.")))
                .containsExactly("Bruno", "Dilys");
    }

    @Test
    void only_a_name_is_taken_for_one() {
        assertThat(NameParts.isOneOfAPerson("Amara Ashbeck")).isTrue();
        assertThat(List.of("Mum", "the school office", "The School", "Ashbeck", ""))
                .noneMatch(NameParts::isOneOfAPerson);
    }
}
