package sightline.service.review.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;

/** Versions never lose a text, whoever writes when. */
@ReviewSite
final class TermsVersionsTest {

    @Autowired
    private Hall hall;

    @Autowired
    private TermsVersions versions;

    private static TermsText aim(String words) {
        return TermsText.of(part -> part == TermsPart.AIM ? words : "");
    }

    @Test
    void whatever_was_kept_is_there_whole_and_whatever_was_not_is_told_to_its_author() {
        SplittableRandom dice = new SplittableRandom(3);
        Inside inside = hall.inside(hall.review());
        List<TermsText> kept = new ArrayList<>();
        int[] seen = {0, 0};
        for (int i = 0; i < 40; i++) {
            int editor = dice.nextInt(2);
            TermsText text = aim("Editor %d, text %d".formatted(editor, i));
            Optional<Integer> number = versions.keep(inside, seen[editor], text, Hall.today());
            assertThat(number.isPresent()).isEqualTo(seen[editor] == kept.size());
            if (number.isPresent()) {
                kept.add(text);
            }
            if (number.isEmpty() || dice.nextInt(3) > 0) {
                seen[editor] = kept.size();
            }
            assertThat(versions.all(inside).reversed().stream().map(TermsVersion::text))
                    .containsExactlyElementsOf(kept);
        }
        assertThat(kept).hasSizeBetween(5, 39);
    }

    @Test
    void of_those_who_save_at_the_same_moment_one_is_kept_and_the_others_are_told() throws Exception {
        Inside inside = hall.inside(hall.review());
        List<Callable<Optional<Integer>>> editors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TermsText text = aim("Editor " + i);
            editors.add(() -> versions.keep(inside, 0, text, Hall.today()));
        }
        Set<Integer> numbers = new HashSet<>();
        int kept = 0;
        try (ExecutorService together = Executors.newFixedThreadPool(4)) {
            for (var answer : together.invokeAll(editors)) {
                if (answer.get().isPresent()) {
                    numbers.add(answer.get().get());
                    kept++;
                }
            }
        }
        assertThat(kept).isEqualTo(1);
        assertThat(numbers).containsExactly(1);
        assertThat(versions.all(inside)).hasSize(1);
    }

    @Test
    void a_version_holds_the_lines_of_enquiry_as_they_stood() {
        long review = hall.review();
        Inside inside = hall.inside(review);
        hall.change(
                "insert into review.line (authority, review, number, position, question) values ('990', ?, 1, 1, 'Why?')",
                review);
        versions.keep(inside, 0, aim("Know why"), Hall.today());
        hall.change("update review.line set question = 'Who?' where review = ?", review);
        versions.keep(inside, 1, aim("Know who"), Hall.today());
        assertThat(versions.find(inside, 1).map(TermsVersion::lines)).contains("1 Why?");
        assertThat(versions.latest(inside).map(TermsVersion::lines)).contains("1 Who?");
    }

    @Test
    void several_bodies_may_agree_to_one_version() {
        Inside inside = hall.inside(hall.review());
        versions.keep(inside, 0, aim("Know why"), Hall.today());
        versions.agree(inside, 1, "the committee", Hall.today());
        versions.agree(inside, 1, "the task group", Hall.today().plusDays(20));
        versions.keep(inside, 1, aim("Know who"), Hall.today());
        assertThat(versions.find(inside, 1).map(TermsVersion::standing))
                .contains("Agreed by the committee on 14 February 2026 and by the task group on 6 March 2026.");
        assertThat(versions.latest(inside).map(TermsVersion::standing)).contains("Not agreed yet.");
    }
}
