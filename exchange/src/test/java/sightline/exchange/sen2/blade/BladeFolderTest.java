package sightline.exchange.sen2.blade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.Damage;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.exchange.sen2.write.ReturnWriter;

/** The export of nine files comes to the return that it was exported from. */
final class BladeFolderTest {

    private static final Form FORM = Form.of(2026).orElseThrow();

    @TempDir
    private Path folder;

    private int keys;

    /** Writes the nine files of a return, each in a disorder that only its column of order can undo. */
    private String exported(String xml) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(BladeTable.values()).forEach(table -> rows.add(new ArrayList<>()));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        List<Section> headers = new ArrayList<>();
        List<Section> persons = new ArrayList<>();
        ReturnReader.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "The return", FORM, new Hearer() {
                    @Override
                    public void header(Section header) {
                        headers.add(header);
                    }

                    @Override
                    public void person(int index, Section person) {
                        persons.add(person);
                    }

                    @Override
                    public void fault(Fault fault) {
                        throw new AssertionError(fault.toString());
                    }
                });
        try (ReturnWriter writer = new ReturnWriter(again, FORM, headers.getFirst())) {
            for (Section person : persons) {
                writer.person(person);
            }
        }
        Section header = headers.getFirst();
        StringBuilder head = new StringBuilder("1,7,1,9");
        for (Item item : items(BladeTable.SEN2)) {
            head.append(',').append(cell(text(header, item)));
        }
        rows.get(BladeTable.SEN2.ordinal()).add(head.toString());
        for (int i = 0; i < persons.size(); i++) {
            row(BladeTable.PERSON, persons.get(i), "1", i, rows);
        }
        for (BladeTable table : BladeTable.values()) {
            List<String> lines = rows.get(table.ordinal());
            Collections.shuffle(lines, new Random(5));
            List<String> columns = new ArrayList<>(List.of(table.key(), "NativeId", table.order(), "sourceid"));
            table.parent().ifPresent(parent -> columns.add(parent.key()));
            items(table).forEach(item -> columns.add(item.element().toLowerCase(Locale.ROOT)));
            Files.writeString(
                    folder.resolve("Blade-Export_20-02-2026_" + table.word() + ".csv"),
                    String.join(",", columns) + "\n" + String.join("\n", lines) + "\n");
        }
        return again.toString(StandardCharsets.UTF_8);
    }

    private static List<Item> items(BladeTable table) {
        List<Item> items = new ArrayList<>();
        List<Block> blocks =
                table == BladeTable.SEN2 ? List.of(Block.COLLECTION_DETAILS, Block.SOURCE) : List.of(table.block());
        blocks.forEach(block -> FORM.pieces(block).forEach(piece -> {
            if (piece instanceof sightline.exchange.sen2.form.Piece.Leaf leaf) {
                items.add(leaf.item());
            }
        }));
        return items;
    }

    private static Optional<String> text(Section header, Item item) {
        return header.part(Block.COLLECTION_DETAILS)
                .text(item)
                .or(() -> header.part(Block.SOURCE).text(item));
    }

    private void row(BladeTable table, Section section, String parent, int order, List<List<String>> rows) {
        String key = String.valueOf(++keys);
        StringBuilder line = new StringBuilder("%s,0,%d,9,%s".formatted(key, order, parent));
        items(table).forEach(item -> line.append(',').append(cell(section.text(item))));
        rows.get(table.ordinal()).add(line.toString());
        for (BladeTable child : table.children()) {
            List<Section> parts = section.all(child.block());
            for (int i = 0; i < parts.size(); i++) {
                row(child, parts.get(i), key, i, rows);
            }
        }
    }

    private static String cell(Optional<String> text) {
        return text.map(value -> {
                    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                        return DateTimeFormatter.ofPattern("yyyy-MMM-dd", Locale.ENGLISH)
                                        .format(LocalDate.parse(value))
                                + " 00:00:00";
                    }
                    if (value.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                        return cell(Optional.of(value.substring(0, 10))).replace("00:00:00", value.substring(11));
                    }
                    return value.equals("0") ? "false" : value;
                })
                .orElse("");
    }

    private static String converted(BladeFolder export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReturnWriter writer = new ReturnWriter(out, FORM, export.header())) {
            for (Section person : export.persons().toList()) {
                writer.person(person);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_return_comes_back_whatever_the_order_of_the_rows() throws IOException {
        String written = exported(Returns.clean());
        BladeFolder export = BladeFolder.read(folder);
        assertThat(export.year()).contains(2026);
        assertThat(converted(export)).isEqualTo(written);
        assertThat(export.report().faults()).isZero();
        assertThat(Returns.findings(converted(export), 2026)).isEmpty();
    }

    @Test
    void a_row_without_a_parent_is_told_and_left_out() throws IOException {
        String written = exported(Returns.clean());
        Path needs = folder.resolve("Blade-Export_20-02-2026_senneed.csv");
        Files.writeString(needs, Files.readString(needs) + "999,0,1,9,no such key,ASD,1\n");
        BladeFolder export = BladeFolder.read(folder);
        assertThat(converted(export)).isEqualTo(written);
        assertThat(export.report().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.asLine())
                        .contains("senneed.csv, line")
                        .contains("left out"));
    }

    @Test
    void a_folder_without_the_persons_is_refused() throws IOException {
        assertThatThrownBy(() -> BladeFolder.read(folder)).isInstanceOf(UnusableInput.class);
        exported(Returns.clean());
        Files.delete(folder.resolve("Blade-Export_20-02-2026_person.csv"));
        assertThatThrownBy(() -> BladeFolder.read(folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("_person.csv");
    }

    @Test
    void cells_are_read_as_the_export_writes_them() {
        assertThat(BladeCell.plain("2022-Sep-28 00:00:00", false)).isEqualTo("2022-09-28");
        assertThat(BladeCell.plain("2023-Feb-20 09:30:00", true)).isEqualTo("2023-02-20T09:30:00");
        assertThat(BladeCell.plain("true", false)).isEqualTo("1");
        assertThat(BladeCell.plain("false", false)).isEqualTo("0");
        assertThat(BladeCell.plain("2022-Foo-28", false)).isEqualTo("2022-Foo-28");
    }

    @Test
    void damaged_files_are_read_or_refused_in_one_plain_line() throws IOException {
        exported(Returns.clean());
        Damage damage = new Damage(7);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            Path file = folder.resolve("Blade-Export_20-02-2026_%s.csv"
                    .formatted(BladeTable.values()[damage.chooses(BladeTable.values().length)].word()));
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, damage.of(whole));
            try {
                BladeFolder read = BladeFolder.read(folder);
                assertThat(read.persons().count()
                                + read.header().all(Block.SOURCE).size())
                        .isNotNegative();
            } catch (UnusableInput e) {
                assertThat(e.getMessage()).doesNotContain("\n").endsWith(".");
                refused++;
            }
            Files.write(file, whole);
        }
        assertThat(refused).isPositive();
    }
}
