package sightline.exchange.sen2.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.Damage;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/** Returns with random damage are either checked or refused: nothing else ever comes out, however odd they are. */
final class MutationTest {

    private static final int ROUNDS = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damage_of_any_kind_is_told_or_refused(long seed) {
        Damage damage = new Damage(seed);
        byte[] clean = Returns.clean().getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        int checked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try {
                Returns.findings(damage.of(clean), 2026);
                checked++;
            } catch (UnusableInput e) {
                assertThat(e.getMessage()).doesNotContain("\n").endsWith(".");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 20);
        assertThat(checked).isGreaterThan(ROUNDS / 20);
    }

    @Test
    void journeys_can_be_told_of_any_return_whatever_its_values() {
        Form form = Form.of(2026).orElseThrow();
        Damage damage = new Damage(11);
        ReturnJournal journal = new ReturnJournal(new Survey(2026, form.survey().day()));
        int told = 0;
        for (int round = 0; round < 300; round++) {
            byte[] odd = Returns.clean().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10; i++) {
                odd = damage.inText(odd);
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
