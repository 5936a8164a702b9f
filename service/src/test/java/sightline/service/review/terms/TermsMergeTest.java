package sightline.service.review.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two editors who went on from the same version. */
final class TermsMergeTest {

    @Test
    void nothing_that_anybody_wrote_is_lost_without_being_shown() {
        SplittableRandom dice = new SplittableRandom(7);
        for (int i = 0; i < 1_000; i++) {
            TermsMerge merge = new TermsMerge(random(dice), random(dice), random(dice));
            for (TermsPart part : TermsPart.values()) {
                String kept = merge.together().at(part);
                for (TermsText wrote : List.of(merge.mine(), merge.theirs())) {
                    boolean changed = !wrote.at(part).equals(merge.before().at(part));
                    assertThat(!changed
                                    || kept.equals(wrote.at(part))
                                    || merge.disputed().contains(part))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void each_part_that_somebody_changed_is_named_once() {
        SplittableRandom dice = new SplittableRandom(8);
        for (int i = 0; i < 200; i++) {
            TermsMerge merge = new TermsMerge(random(dice), random(dice), random(dice));
            for (TermsPart part : TermsPart.values()) {
                long named = Stream.of(merge.onlyMine(), merge.onlyTheirs(), merge.disputed())
                        .filter(parts -> parts.contains(part))
                        .count();
                boolean changed = !merge.mine().at(part).equals(merge.before().at(part))
                        || !merge.theirs().at(part).equals(merge.before().at(part));
                boolean alike = merge.mine().at(part).equals(merge.theirs().at(part));
                assertThat(named).isEqualTo(changed && !alike ? 1 : 0);
            }
        }
    }

    private static TermsText random(SplittableRandom dice) {
        List<String> texts = List.of("", "one", "two", "three");
        return TermsText.of(part -> texts.get(dice.nextInt(texts.size())));
    }
}
