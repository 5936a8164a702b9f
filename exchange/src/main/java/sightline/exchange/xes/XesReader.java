package sightline.exchange.xes;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.exchange.xml.XmlRefusal;
import sightline.exchange.xml.XmlStream;
import sightline.journey.event.IsoDay;

/** Reads a log in XES as a stream, a trace at a time; of times only the day is kept. */
public final class XesReader {

    private static final int MOST_EVENTS = 100_000;
    private static final int DAY = 10;

    private final XmlStream xml;
    private final XmlRefusal refusal;
    private final ReadingLog log;
    private final Consumer<XesTrace> traces;
    private int count;

    private XesReader(InputStream in, String title, ReadingLog log, Consumer<XesTrace> traces) {
        this.refusal = new XmlRefusal(title, "XES log", "a log in XES, whose outermost element is log");
        this.xml = new XmlStream(in, refusal);
        this.log = log;
        this.traces = traces;
    }

    /**
     * Reads a log.
     *
     * @param in its bytes, UTF-8 without a byte order mark; they are not closed
     * @param title what it goes by in messages
     * @param log hears of events that are left out
     * @param traces hears each trace
     * @return how many traces there are
     * @throws UnusableInput if it is no whole log in XES, or made to exhaust the memory
     */
    public static int read(InputStream in, String title, ReadingLog log, Consumer<XesTrace> traces) {
        return new XesReader(in, title, log, traces).log();
    }

    private int log() {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // before the outermost element
        }
        if (!xml.name().equals("log")) {
            throw refusal.anotherKind("another");
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("trace")) {
                    trace();
                } else {
                    xml.skip();
                }
            }
        }
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // behind the outermost element
        }
        return count;
    }

    private void trace() {
        count++;
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        List<XesTrace.Step> steps = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("event")) {
                    step().ifPresent(steps::add);
                    if (steps.size() > MOST_EVENTS) {
                        throw refusal.tooMuch(xml.line(), "a hundred thousand events in one trace");
                    }
                } else {
                    attribute(attributes);
                }
            }
        }
        traces.accept(new XesTrace(count, attributes, steps));
    }

    private Optional<XesTrace.Step> step() {
        int line = xml.line();
        log.row();
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                attribute(attributes);
            }
        }
        Optional<String> name = taken(attributes, XesWriter.NAME);
        Optional<LocalDate> day = taken(attributes, XesWriter.TIME)
                .filter(time -> time.length() >= DAY)
                .flatMap(time -> IsoDay.of(time.substring(0, DAY)));
        if (name.isEmpty() || day.isEmpty()) {
            log.fault(line, "the event is left out: it has no concept:name, or no day in time:timestamp.");
            return Optional.empty();
        }
        return Optional.of(new XesTrace.Step(name.get(), day.get(), attributes));
    }

    private static Optional<String> taken(Map<String, String> attributes, String key) {
        return Optional.ofNullable(attributes.remove(key));
    }

    /** An attribute of any type, by its key; what stands inside it is passed over. */
    private void attribute(Map<String, String> attributes) {
        Optional<String> key = xml.attribute("key");
        Optional<String> value = xml.attribute("value");
        if (key.isPresent() && value.isPresent()) {
            attributes.putIfAbsent(key.get(), value.get());
        }
        if (attributes.size() > MOST_EVENTS) {
            throw refusal.tooMuch(xml.line(), "a hundred thousand attributes of one thing");
        }
        xml.skip();
    }
}
