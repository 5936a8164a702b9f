package sightline.service.record.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.service.record.verify.Wrong.CHANGED;
import static sightline.service.record.verify.Wrong.INSERTED;
import static sightline.service.record.verify.Wrong.MISSING;
import static sightline.service.record.verify.Wrong.OUT_OF_ORDER;
import static sightline.service.record.verify.Wrong.WRONG_PREVIOUS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import sightline.service.record.Chains;
import sightline.service.record.Link;

/**
 * A thousand random attacks of each sort on an exported chain (50 chains, 20 attacks each): all are found, and the first
 * bad entry is named. In the lines, number 0 is the title and number n the entry n.
 */
class AttacksTest {

    private static final int CHAINS = 50;
    private static final int ATTACKS = 20;
    private static final String PRINTABLE = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~\n\r\u0000\u00e9";

    private final Random random = new Random();
    private List<String> chain = List.of();
    private int length;

    private void grow(RepetitionInfo round) {
        random.setSeed(round.getCurrentRepetition());
        length = 2 + random.nextInt(30);
        chain = Chains.export("815", length, random);
        assertThat(Verified.of(chain).isGood()).isTrue();
    }

    @RepeatedTest(CHAINS)
    void a_changed_byte_is_found(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int number = anEntry();
            StringBuilder line = new StringBuilder(chain.get(number));
            int at = random.nextInt(line.length());
            char sign;
            do {
                sign = PRINTABLE.charAt(random.nextInt(PRINTABLE.length()));
            } while (sign == line.charAt(at));
            line.setCharAt(at, sign);

            finds(with(number, line.toString()), number, CHANGED);
        }
    }

    @RepeatedTest(CHAINS)
    void an_entry_with_other_words_and_a_hash_that_fits_them_is_found_by_the_next(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int number = anEntry();
            List<String> attacked =
                    with(number, Chains.forged(Chains.link(chain.get(number))).line());

            finds(attacked, Math.min(number + 1, length), number < length ? WRONG_PREVIOUS : CHANGED);
        }
    }

    @RepeatedTest(CHAINS)
    void a_dropped_entry_is_found(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            List<String> attacked = new ArrayList<>(chain);
            int number = anEntry();
            attacked.remove(number);

            finds(attacked, number, MISSING);
        }
    }

    @RepeatedTest(CHAINS)
    void an_inserted_entry_is_found(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int copied = anEntry();
            int place = 1 + random.nextInt(length + 1);
            List<String> attacked = new ArrayList<>(chain);
            attacked.add(place, chain.get(copied));

            // A copy before its own place is the entry itself, and what follows is the copy.
            finds(attacked, place == copied ? place + 1 : place, INSERTED);
        }
    }

    @RepeatedTest(CHAINS)
    void a_forged_entry_that_was_put_between_two_is_found(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int place = 1 + random.nextInt(length);
            Link forged = Chains.forged(Chains.link(chain.get(place)));
            List<String> attacked = new ArrayList<>(chain);
            attacked.add(place, forged.line());

            // Which of two entries that both follow the one before is the true one can't be told: the second is named.
            finds(attacked, place + 1, INSERTED);
        }
    }

    @RepeatedTest(CHAINS)
    void two_entries_that_changed_places_are_found(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int one = anEntry();
            int other;
            do {
                other = anEntry();
            } while (one == other);
            List<String> attacked = new ArrayList<>(chain);
            Collections.swap(attacked, one, other);

            finds(attacked, Math.min(one, other), OUT_OF_ORDER);
        }
    }

    @RepeatedTest(CHAINS)
    void a_cut_end_with_a_title_to_match_is_found_by_an_outside_head_and_not_without(RepetitionInfo round) {
        grow(round);
        String held = Chains.link(chain.getLast()).hash();
        for (int i = 0; i < ATTACKS; i++) {
            int left = 1 + random.nextInt(length - 1);
            List<String> cut = Chains.export(links().subList(0, left));

            assertThat(Verified.of(cut).isGood()).isTrue();
            assertThat(Verified.of(cut, held)).satisfies(found -> {
                assertThat(found.isGood()).isFalse();
                assertThat(found.missed()).containsExactly(held);
            });
        }
    }

    @RepeatedTest(CHAINS)
    void a_chain_written_anew_is_found_by_an_outside_head_and_not_without(RepetitionInfo round) {
        grow(round);
        for (int i = 0; i < ATTACKS; i++) {
            int from = random.nextInt(length);
            int noted = from + random.nextInt(length - from);
            String held = links().get(noted).hash();
            List<Link> rewritten = new ArrayList<>(links());
            rewritten.set(from, Chains.forged(rewritten.get(from)));
            for (int n = from + 1; n < length; n++) {
                rewritten.set(n, Chains.behind(rewritten.get(n - 1), rewritten.get(n)));
            }

            assertThat(Verified.of(Chains.export(rewritten)).isGood()).isTrue();
            assertThat(Verified.of(Chains.export(rewritten), held).missed()).containsExactly(held);
        }
    }

    @Test
    void an_outside_head_vouches_for_what_came_before_it_and_for_nothing_after() {
        chain = Chains.export("815", 9, new Random(3));
        length = 9;
        String held = links().get(5).hash();
        List<Link> rewritten = new ArrayList<>(links());
        rewritten.set(8, Chains.forged(rewritten.get(8)));

        Verification found = Verified.of(Chains.export(rewritten), held);

        assertThat(found.isGood()).isTrue();
        assertThat(found.chains().getFirst().vouchedTo()).isEqualTo(6);
    }

    @Test
    void each_chain_of_an_export_is_told_apart() {
        List<String> both = new ArrayList<>(Chains.export("815", 4, new Random(1)));
        both.addAll(Chains.export("installation", 3, new Random(2)));
        String held = Chains.link(both.get(2)).hash();
        both.remove(6);

        Verification found = Verified.of(both, held);

        assertThat(found.chains()).hasSize(2);
        assertThat(found.chains().get(0).firstBreak()).isEmpty();
        assertThat(found.chains().get(0).vouchedTo()).isEqualTo(2);
        assertThat(found.chains().get(1).firstBreak()).contains(new Break(1, 7, MISSING));
        assertThat(found.missed()).isEmpty();
    }

    @Test
    void an_entry_of_another_chain_does_not_belong() {
        List<String> lines = new ArrayList<>(Chains.export("815", 4, new Random(1)));
        lines.add(2, Chains.export("816", 4, new Random(1)).get(2));

        finds(lines, 2, INSERTED);
    }

    private int anEntry() {
        return 1 + random.nextInt(length);
    }

    private List<Link> links() {
        return chain.stream().skip(1).map(Chains::link).toList();
    }

    private List<String> with(int number, String line) {
        List<String> attacked = new ArrayList<>(chain);
        attacked.set(number, line);
        return attacked;
    }

    private static void finds(List<String> attacked, long number, Wrong wrong) {
        Verification found = Verified.of(attacked);
        assertThat(found.isGood()).isFalse();
        assertThat(found.chains().getFirst().firstBreak()).hasValueSatisfying(first -> {
            assertThat(first.number()).isEqualTo(number);
            assertThat(first.wrong()).isEqualTo(wrong);
        });
    }
}
