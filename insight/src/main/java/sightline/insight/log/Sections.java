package sightline.insight.log;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.journey.event.EventName;

/** The sections of a log's file in their order: form, names of events, five columns, and four for each of four dictionaries. */
final class Sections {

    static final int COUNT = 23;

    private static final MemorySegment FORM = text("Sightline event log 1 " + ByteOrder.nativeOrder());
    private static final MemorySegment NAMES =
            text(Arrays.stream(EventName.values()).map(EventName::written).collect(Collectors.joining(",")));

    private Sections() {}

    static List<MemorySegment> of(EventLog log) {
        Columns columns = log.columns();
        List<MemorySegment> sections = new ArrayList<>(List.of(
                FORM, NAMES, columns.activity(), columns.day(), columns.detail(), columns.starts(), columns.person()));
        Naming naming = log.naming();
        for (Dictionary words : List.of(naming.authorities(), naming.persons(), naming.journeys(), naming.details())) {
            Dictionary.Parts parts = words.whole();
            sections.addAll(List.of(parts.pool(), parts.ends(), parts.contexts(), parts.places()));
        }
        return sections;
    }

    /** The log that these sections are; empty where they are of another form. */
    static Optional<EventLog> log(List<MemorySegment> of) {
        Columns columns = new Columns(of.get(2), of.get(3), of.get(4), of.get(5), of.get(6));
        boolean fits = FORM.mismatch(of.get(0)) == -1
                && NAMES.mismatch(of.get(1)) == -1
                && columns.day().byteSize() == (long) Integer.BYTES * columns.events()
                && columns.detail().byteSize() == columns.day().byteSize()
                && columns.starts().byteSize() == columns.person().byteSize() + Integer.BYTES
                && columns.start(columns.cases()) == columns.events();
        return fits
                ? Optional.of(
                        new EventLog(columns, new Naming(words(of, 7), words(of, 11), words(of, 15), words(of, 19))))
                : Optional.empty();
    }

    private static Dictionary words(List<MemorySegment> of, int at) {
        return new Dictionary(new Dictionary.Parts(of.get(at), of.get(at + 1), of.get(at + 2), of.get(at + 3)));
    }

    private static MemorySegment text(String words) {
        return MemorySegment.ofArray(words.getBytes(StandardCharsets.UTF_8));
    }
}
