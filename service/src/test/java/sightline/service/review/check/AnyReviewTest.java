package sightline.service.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;
import sightline.service.review.finding.CitedBy;
import sightline.service.review.finding.Sources;

/** Reviews put together by chance, with links that lead nowhere, empty texts and odd signs. */
final class AnyReviewTest {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "“",
            "“a b c d e",
            "100% (of 3 children)",
            "\\E.*\\Q",
            "Mrs O’Neill — 1",
            "…",
            "[x]",
            "one\n\ntwo",
            "Consider noting it",
            "$1 {0} %s %d",
            "ﬀ İ ẞ 👪",
            "A sentence that is plain. And another.");

    static Stream<ReviewBook> books() {
        return LongStream.range(0, 300)
                .mapToObj(seed -> written(new Random(seed)).book());
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_check_never_fails_and_says_each_thing_once(ReviewBook book) {
        List<Message> messages = Check.of(Ground.of(book));
        assertThat(messages.stream()
                        .map(message ->
                                message.rule().id() + " " + message.place().id()))
                .doesNotHaveDuplicates();
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.sentence()).isNotBlank();
            assertThat(message.digest()).matches("[0-9a-f]{64}");
            assertThat(message.place().id()).matches("[a-z]{1,30}(-[0-9]{1,19})?");
            assertThat(message.rule().id()).matches("[a-z-]{1,60}");
        });
        assertThat(messages).containsAll(Check.refusals(book));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_finding_has_never_more_sources_than_items(ReviewBook book) {
        for (Finding finding : book.argument().findings()) {
            Sources sources = Sources.of(book, finding);
            assertThat(sources.independent()).isBetween(Math.min(1, sources.items()), sources.items());
            assertThat(sources.items()).isLessThanOrEqualTo(finding.evidence().size());
            assertThat(sources.kinds().isEmpty()).isEqualTo(sources.items() == 0);
            assertThat(sources.words()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void evidence_and_findings_name_each_other(ReviewBook book) {
        book.evidence()
                .forEach(item -> assertThat(CitedBy.of(book, item.id()).findings())
                        .containsExactlyElementsOf(book.argument().findings().stream()
                                .filter(finding ->
                                        finding.evidence().stream().anyMatch(cited -> cited.evidence() == item.id()))
                                .toList()));
    }

    @Test
    void chance_makes_sound_statements_and_broken_ones() {
        List<Integer> refusals =
                books().map(book -> Check.refusals(book).size()).toList();
        assertThat(refusals).contains(0).anyMatch(count -> count > 3);
    }

    private static Written written(Random chance) {
        Written written = new Written();
        int size = chance.nextInt(6);
        for (int id = 2; id < 2 + size; id++) {
            written.witness(
                    id,
                    any(chance, "", "Oak School", "oak  school "),
                    any(chance, Witness.State.values()),
                    consent(chance));
            written.evidence(
                            id + 2,
                            any(chance, SourceKind.values()),
                            any(chance, "a parent", "Oak School"),
                            text(chance))
                    .standing(id + 2, any(chance, Classification.values()), consent(chance), chance.nextInt(5) == 0);
            if (chance.nextBoolean()) {
                written.toldBy(id + 2, 1 + chance.nextInt(9));
            }
            written.theme(id)
                    .line(
                            id,
                            chance.nextBoolean() ? Optional.of(1 + chance.nextInt(9)) : Optional.empty(),
                            1 + chance.nextInt(2));
            long[] cited = LongStream.range(0, chance.nextInt(4))
                    .map(n -> 1 + (n * 3 + chance.nextInt(3)) % 9)
                    .distinct()
                    .toArray();
            written.finding(id, chance.nextInt(9), text(chance), any(chance, Finding.Kind.values()), cited)
                    .answers(id, id);
            if (cited.length > 0) {
                written.quotes(id, cited[0], text(chance));
            }
            written.conclusion(id, chance.nextInt(9), text(chance), (long) chance.nextInt(9));
            written.recommendation(id, chance.nextInt(9), text(chance), Set.of((long) chance.nextInt(9)), Set.of((long)
                            chance.nextInt(9)))
                    .asks(id, text(chance), text(chance))
                    .aims(
                            id,
                            Written.aim(
                                    text(chance),
                                    chance.nextBoolean() ? Optional.of(LocalDate.of(2026, 5, 1)) : Optional.empty(),
                                    any(chance, "", "refused"),
                                    text(chance)));
        }
        return chance.nextInt(20) == 0 ? written.noThemes() : written;
    }

    private static String text(Random chance) {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private static Consent consent(Random chance) {
        return any(chance, Consent.values());
    }

    @SafeVarargs
    private static <T> T any(Random chance, T... all) {
        return all[chance.nextInt(all.length)];
    }
}
