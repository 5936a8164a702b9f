package sightline.exchange.sen2.blade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import sightline.exchange.FileReading;
import sightline.exchange.Owed;
import sightline.exchange.Remark;
import sightline.exchange.sen2.Told;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.exchange.sen2.write.ReturnWriter;

/** What holds of every return that was put together from tables. */
final class Converted {

    private static final Form FORM = Form.of(2026).orElseThrow();

    private Converted() {}

    /** Every remark is in one line, and the return that is written reads as what was put together. */
    static void holds(BladeFolder read, byte[] input) {
        for (FileReading file : read.report().files()) {
            file.remarks().stream().map(Remark::words).forEach(Owed::line);
        }
        assertThat(read.year().orElse(2026)).isBetween(0, 9999);
        List<Section> persons = read.persons().toList();
        assertThat(persons.size()).isLessThanOrEqualTo(input.length);
        Told before = new Told();
        before.header(read.header());
        for (int i = 0; i < persons.size(); i++) {
            before.person(i + 1, persons.get(i));
        }
        Told again = new Told();
        ReturnReader.read(new ByteArrayInputStream(written(before)), "The return that was written", FORM, again);
        assertThat(again.lines(FORM)).isEqualTo(before.lines(FORM));
    }

    private static byte[] written(Told told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReturnWriter writer = new ReturnWriter(out, FORM, told.header())) {
            for (Section person : told.persons()) {
                writer.person(person);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
