package sightline.exchange.xes;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.exchange.Owed;
import sightline.exchange.ReadingLog;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** Whatever comes as a log in XES is read or refused, and what was read reads the same when it is written again. */
final class XesReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void a_log_is_read_or_refused(byte[] xes) throws IOException {
        ReadingLog log = new ReadingLog("The log");
        List<XesTrace> traces = new ArrayList<>();
        boolean read = Owed.by(() -> XesReader.read(new ByteArrayInputStream(xes), "The log", log, traces::add))
                .isPresent();
        Owed.told(log.done(), xes);
        long steps = traces.stream().mapToLong(trace -> trace.steps().size()).sum();
        assertThat(steps).isLessThanOrEqualTo(log.done().rows());
        if (read) {
            assertThat(steps + log.done().faults()).isEqualTo(log.done().rows());
            List<Journey> journeys = journeys(traces);
            assertThat(journeys(writtenAgain(journeys))).isEqualTo(journeys);
        }
    }

    private static List<XesTrace> writtenAgain(List<Journey> journeys) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XesWriter writer = new XesWriter(out)) {
            for (Journey journey : journeys) {
                writer.write(journey);
            }
        }
        List<XesTrace> traces = new ArrayList<>();
        XesReader.read(new ByteArrayInputStream(out.toByteArray()), "Again", new ReadingLog("Again"), traces::add);
        return traces;
    }

    /** The journeys, with the events that the log has words for. */
    private static List<Journey> journeys(List<XesTrace> traces) {
        List<Journey> journeys = new ArrayList<>();
        for (XesTrace trace : traces) {
            List<Event> events = new ArrayList<>();
            JourneyId id = new JourneyId(
                    plain(trace.authority().orElse("990")),
                    plain(trace.attributes().getOrDefault("person", "P")),
                    plain(trace.attributes().getOrDefault("concept:name", "J")));
            for (LogEvent row : trace.events()) {
                EventName.named(row.name()).ifPresent(name -> {
                    Detail detail = new Detail(detail(row.detail()));
                    if (Events.read(new Happened(id, name, row.date(), row.date(), detail))
                            instanceof Reading.Understood(Event event)) {
                        events.add(event);
                    }
                });
            }
            journeys.add(new Journey(id, events));
        }
        return journeys;
    }

    private static String detail(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().matches("\\w+"))
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + Detail.escaped(plain(entry.getValue())))
                .collect(Collectors.joining(";"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
