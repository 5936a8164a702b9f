package sightline.exchange.sen2.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/** Returns with random damage are either checked or refused: nothing else ever comes out, however odd they are. */
final class MutationTest {

    private static final int ROUNDS = 1_000;
    private static final List<String> SCRAPS =
            Returns.text("scraps.txt").lines().toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damage_of_any_kind_is_told_or_refused(long seed) {
        RandomGenerator dice = RandomGeneratorFactory.getDefault().create(seed);
        byte[] clean = Returns.clean().getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        int checked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = clean;
            for (int i = dice.nextInt(4); i >= 0; i--) {
                damaged = damaged(damaged, dice);
            }
            try {
                Returns.findings(damaged, 2026);
                checked++;
            } catch (UnusableInput e) {
                assertThat(e.getMessage()).doesNotContain("\n").endsWith(".");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 20);
        assertThat(checked).isGreaterThan(ROUNDS / 20);
    }

    private static byte[] damaged(byte[] bytes, RandomGenerator dice) {
        int at = dice.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + dice.nextInt(40));
        return switch (dice.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), new byte[] {(byte) dice.nextInt()}, tail(bytes, at + 1));
            case 1 -> joined(Arrays.copyOf(bytes, at), new byte[0], tail(bytes, to));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, to), tail(bytes, to));
            case 3 -> inText(bytes, at, scrap(dice));
            default -> joined(Arrays.copyOf(bytes, at), scrap(dice), tail(bytes, at));
        };
    }

    /** Puts a scrap in place of the next value, so that the return stays well-formed. */
    private static byte[] inText(byte[] bytes, int from, byte[] scrap) {
        int open = from;
        while (open < bytes.length - 1 && (bytes[open] != '>' || bytes[open + 1] == '<' || bytes[open + 1] == '\n')) {
            open++;
        }
        int close = open;
        while (close < bytes.length - 1 && bytes[close] != '<') {
            close++;
        }
        return joined(Arrays.copyOf(bytes, Math.min(open + 1, bytes.length)), scrap, tail(bytes, close));
    }

    private static byte[] scrap(RandomGenerator dice) {
        return SCRAPS.get(dice.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(three, 0, all, one.length + two.length, three.length);
        return all;
    }

    @Test
    void journeys_can_be_told_of_any_return_whatever_its_values() {
        Form form = Form.of(2026).orElseThrow();
        RandomGenerator dice = RandomGeneratorFactory.getDefault().create(11);
        ReturnJournal journal = new ReturnJournal(new Survey(2026, form.survey().day()));
        int told = 0;
        for (int round = 0; round < 300; round++) {
            byte[] odd = Returns.clean().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10; i++) {
                odd = inText(odd, dice.nextInt(odd.length), scrap(dice));
            }
            try {
                int[] events = new int[1];
                ReturnReader.read(new java.io.ByteArrayInputStream(odd), "The return", form, new Hearer() {
                    @Override
                    public void header(Section header) {}

                    @Override
                    public void person(int index, Section person) {
                        events[0] += journal.events(index, person).size();
                    }

                    @Override
                    public void fault(Fault fault) {}
                });
                told += events[0];
            } catch (UnusableInput e) {
                assertThat(e.getMessage()).startsWith("The return");
            }
        }
        assertThat(told).isGreaterThan(1_000);
    }
}
