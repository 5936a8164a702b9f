package sightline.exchange.sen2.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Section;

/** A value that is absent from one record is never taken from its sibling. */
final class NoLeakTest {

    private static final Form FORM = Form.of(2026).orElseThrow();

    /** Writes what it makes up, so that what was read can be compared with it. */
    private static final class Made {
        private final RandomGenerator dice;
        private final StringBuilder xml = new StringBuilder("<Message><Header/><Persons>");
        private int value;

        Made(long seed) {
            dice = RandomGeneratorFactory.getDefault().create(seed);
        }

        /** A block of which half of all items and parts are there, each value another. */
        Section block(Block block) {
            Section made = Section.at(block, 1);
            xml.append('<').append(block.element()).append('>');
            for (Piece piece : FORM.pieces(block)) {
                switch (piece) {
                    case Piece.Leaf leaf -> leaf(made, leaf.item());
                    case Piece.Part part -> {
                        for (int i = dice.nextInt(part.many() ? 4 : 2); i > 0; i--) {
                            made.put(block(part.block()));
                        }
                    }
                }
            }
            xml.append("</").append(block.element()).append('>');
            return made;
        }

        private void leaf(Section made, Item item) {
            if (dice.nextBoolean()) {
                String text = "v" + ++value;
                made.put(item, text, 1);
                xml.append('<').append(item.element()).append('>').append(text);
                xml.append("</").append(item.element()).append('>');
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_was_read_is_what_was_written_and_nothing_else(long seed) {
        Made made = new Made(seed);
        List<Section> written = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            written.add(made.block(Block.PERSON));
        }
        made.xml.append("</Persons></Message>");
        List<Section> read = new ArrayList<>();
        ReturnReader.read(
                new ByteArrayInputStream(made.xml.toString().getBytes(StandardCharsets.UTF_8)),
                "The return",
                FORM,
                new Hearer() {
                    @Override
                    public void header(Section header) {}

                    @Override
                    public void person(int index, Section person) {
                        assertThat(index).isEqualTo(read.size() + 1);
                        read.add(person);
                    }

                    @Override
                    public void fault(Fault fault) {
                        assertThat(fault.rule()).isEqualTo("X2");
                    }
                });
        assertThat(made.value).isGreaterThan(5_000);
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i), written.get(i));
        }
    }

    private static void same(Section read, Section written) {
        for (Piece piece : FORM.pieces(written.block())) {
            switch (piece) {
                case Piece.Leaf leaf -> assertThat(read.text(leaf.item())).isEqualTo(written.text(leaf.item()));
                case Piece.Part part -> {
                    List<Section> theirs = written.all(part.block());
                    List<Section> ours = read.all(part.block());
                    assertThat(ours).hasSameSizeAs(theirs);
                    for (int i = 0; i < ours.size(); i++) {
                        same(ours.get(i), theirs.get(i));
                    }
                }
            }
        }
    }
}
