package sightline.exchange.sen2.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import sightline.exchange.Owed;
import sightline.exchange.Parts;
import sightline.exchange.sen2.Told;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.insight.exemplar.LogEvent;

/** Returns of several years come together whatever they say, and telling them a second time adds nothing. */
final class MergedReturnsFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void returns_come_together_and_the_same_ones_again_change_nothing(byte[] returns) throws IOException {
        SequencedMap<Form, Told> read = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : Parts.of(returns).entrySet()) {
            Form form = Form.of(part.getKey().equals("2025.xml") ? 2025 : 2026).orElseThrow();
            Told told = new Told();
            Owed.by(() -> ReturnReader.read(new ByteArrayInputStream(part.getValue()), "The return", form, told));
            read.put(form, told);
        }
        MergedReturns merged = new MergedReturns();
        read.forEach((form, told) -> take(merged, form, told));
        int persons = merged.persons();
        List<LogEvent> events = merged.events().toList();
        merged.differences().forEach(difference -> Owed.line(difference.words()));
        read.forEach((form, told) -> take(merged, form, told));
        assertThat(merged.persons()).isEqualTo(persons);
        assertThat(merged.events().toList()).isEqualTo(events);
    }

    private static void take(MergedReturns merged, Form form, Told told) {
        List<Section> persons = new ArrayList<>(told.persons());
        for (int i = 0; i < persons.size(); i++) {
            merged.take(persons.get(i), new Telling("The return", form.survey(), i + 1));
        }
    }
}
