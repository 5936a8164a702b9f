package sightline.service.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter holds what the law asks for, in words that people read. */
final class LetterTemplatesTest {

    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    /** Duties to give notice (the statute's short names). A letter must carry each of them out. */
    private static final Set<String> NOTICES = Set.of(
            "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "R9", "R10", "R11", "R12", "R13", "R14", "Z2", "C1", "V3");

    private static final Set<String> APPEALABLE =
            Set.of("appeal-right", "appeal-limit", "mediation", "certificate", "disagreement", "advice-service");

    /** What must stand in a paragraph with this tag: the fact that the law asks for, not only words about it. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("appeal-right", "First-tier Tribunal"),
            Map.entry("appeal-limit", "{appeal-last-day}"),
            Map.entry("mediation", "{mediation}"),
            Map.entry("certificate", "{mediation-last-day}"),
            Map.entry("disagreement", "{disagreement}"),
            Map.entry("advice-service", "{advice-service}"),
            Map.entry("window", "{window-last-day}"),
            Map.entry("find-settings", "{local-offer}"),
            Map.entry("representations", "Tell us what you think"),
            Map.entry("setting-request", "name a school or college of your choice"),
            Map.entry("meeting", "Ask for a meeting"),
            Map.entry("reasons", "{reasons}"),
            Map.entry("changes", "{reasons}"),
            Map.entry("will-assess", "{reasons}"),
            Map.entry("review", "review"),
            Map.entry("kept", "appeal"),
            Map.entry("section-i-only", "Section I"),
            Map.entry("section-i-blank", "blank"));

    static Stream<Template> letters() {
        return LetterBook.all().stream();
    }

    private static List<Line> tagged(Template letter, String tag) {
        return letter.lines().stream().filter(line -> line.tags().contains(tag)).toList();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void what_a_letter_must_hold_stands_in_it(Template letter) {
        assertThat(letter.notice().mustHold()).isNotEmpty();
        for (String content : letter.notice().mustHold()) {
            assertThat(tagged(letter, content))
                    .as("%s: %s", letter.id(), content)
                    .isNotEmpty();
            String text = tagged(letter, content).stream().map(Line::text).collect(Collectors.joining(" "));
            assertThat(text).as("%s: %s", letter.id(), content).contains(FACTS.getOrDefault(content, ""));
        }
    }

    /** Regs 5(3), 10(3), 14, 20(11), 22(4), 31 and 32: every letter with a right of appeal, and what each asks besides. */
    @Test
    void the_law_itself_is_in_the_list_of_what_a_letter_must_hold() {
        for (String id : List.of(
                "assess-no",
                "issue-no",
                "final",
                "review-maintain",
                "review-cease",
                "amend-no",
                "amended-final",
                "cease",
                "reassess-no")) {
            assertThat(letter(id).notice().mustHold()).as(id).containsAll(APPEALABLE);
        }
        for (String id : List.of("draft", "amendment-notice", "review-amend-enclosed")) {
            assertThat(letter(id).notice().mustHold())
                    .as(id)
                    .contains("enclosed", "representations", "setting-request", "meeting", "window", "find-settings");
        }
        assertThat(letter("transfer-in").notice().mustHold()).contains("transferred", "will-assess", "review");
        assertThat(letter("advice-request").notice().mustHold()).contains("asked", "limit");
        assertThat(letter("cease").notice().mustHold()).contains("asked-first", "kept");
        for (String id : List.of("final", "amended-final", "review-maintain", "amend-no")) {
            assertThat(letter(id).notice().mustHold()).as(id).contains("section-i-only", "appeal-grounds");
        }
    }

    private static Template letter(String id) {
        return LetterBook.find(id).orElseThrow();
    }

    @Test
    void each_duty_to_give_notice_has_its_letter() {
        Set<String> covered = new HashSet<>();
        letters().forEach(letter -> covered.addAll(letter.notice().duties()));
        assertThat(covered).containsAll(NOTICES);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_placeholder_is_known_and_every_letter_has_its_reference(Template letter) {
        assertThat(letter.notice().reference()).contains("reg ");
        for (Line line : letter.lines()) {
            Matcher blanks = BLANK.matcher(line.text());
            while (blanks.find()) {
                assertThat(Blank.of(blanks.group(1)))
                        .as(letter.id() + blanks.group())
                        .isPresent();
            }
            assertThat(BLANK.matcher(line.text()).replaceAll(""))
                    .as(letter.id())
                    .doesNotContain("{", "}", "[", "]");
        }
        boolean asksForWords =
                letter.lines().stream().anyMatch(line -> line.text().contains("{reasons}"));
        assertThat(letter.asks().isPresent()).as(letter.id()).isEqualTo(asksForWords);
    }

    /**
     * The measure: at most 14 words a sentence on average and 26 in the longest, and at most 8 in 100 words of ten letters
     * or more. The law's own words (assessment, disagreements, certificate, Tribunal, professional, psychologist,
     * educational, responsible, independent) count as long too.
     */
    @ParameterizedTest
    @MethodSource("letters")
    void a_child_of_eleven_can_read_it(Template letter) {
        List<Integer> sentences = new ArrayList<>();
        int words = 0;
        int longWords = 0;
        for (Line line : letter.lines()) {
            String text = BLANK.matcher(line.text()).replaceAll("Ann");
            for (String sentence : text.split("(?<=[.?!:])\\s+")) {
                List<String> all = Arrays.stream(sentence.split("[^\\p{L}'-]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
                sentences.add(all.size());
                words += all.size();
                longWords +=
                        (int) all.stream().filter(word -> word.length() >= 10).count();
            }
        }
        double mean = sentences.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertThat(mean).as(letter.id() + ": words a sentence").isLessThanOrEqualTo(14);
        assertThat(sentences).as(letter.id() + ": longest sentence").allMatch(length -> length <= 26);
        assertThat(100.0 * longWords / words)
                .as(letter.id() + ": long words in 100")
                .isLessThanOrEqualTo(8);
    }

    @Test
    void the_letters_have_names_of_their_own() {
        assertThat(letters().map(Template::id)).doesNotHaveDuplicates().hasSize(17);
        assertThat(letters()
                        .map(letter -> letter.trigger().event()
                                + letter.trigger().when().toString()))
                .doesNotHaveDuplicates();
    }
}
