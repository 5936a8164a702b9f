package sightline.exchange.sen2.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import sightline.exchange.Owed;
import sightline.exchange.sen2.Told;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.rule.Check;
import sightline.exchange.sen2.rule.Finding;
import sightline.exchange.sen2.write.ReturnWriter;
import sightline.journey.event.EventName;

/** Whatever comes as a SEN2 return is checked or refused, and what was read reads the same when it is written again. */
final class ReturnReaderFuzzTest {

    private static final Form FORM = Form.of(2026).orElseThrow();

    @FuzzTest(maxDuration = "2m")
    void a_return_is_checked_and_told_or_refused(byte[] xml) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Told told = new Told();
        boolean read = Owed.by(() -> Check.of(new ByteArrayInputStream(xml), "The return", FORM, findings::add, told))
                .isPresent();
        for (Finding finding : findings) {
            Owed.line(finding.message());
            Owed.within(finding.line(), xml);
        }
        ReturnJournal journal = new ReturnJournal(FORM.survey());
        for (int i = 0; i < told.persons().size(); i++) {
            assertThat(journal.events(i + 1, told.persons().get(i)))
                    .allMatch(event -> EventName.named(event.name()).isPresent());
        }
        if (read && told.header().exists()) {
            writtenAgain(told);
        }
    }

    private static void writtenAgain(Told told) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReturnWriter writer = new ReturnWriter(out, FORM, told.header())) {
            for (Section person : told.persons()) {
                writer.person(person);
            }
        }
        Told again = new Told();
        ReturnReader.read(new ByteArrayInputStream(out.toByteArray()), "The return written again", FORM, again);
        assertThat(again.lines(FORM)).isEqualTo(told.lines(FORM));
    }
}
