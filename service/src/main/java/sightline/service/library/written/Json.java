package sightline.service.library.written;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Timescale;
import tools.jackson.core.JsonGenerator;

/** Fields that every part of the record has: texts that may be missing, lists, dates, passages. */
record Json(JsonGenerator out) {

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void kind(String name, Enum<?> kind) {
        out.writeStringProperty(name, kind.name().toLowerCase(Locale.ROOT));
    }

    void texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isEmpty()) {
            out.writeNullProperty(name);
            return;
        }
        out.writeObjectPropertyStart(name);
        fields.accept(value.get());
        out.writeEndObject();
    }

    void date(PaperDate date) {
        text("text", date.text());
        text("iso", date.iso());
        kind("precision", date.precision());
    }

    void timescale(Optional<Timescale> timescale) {
        object("timescale", timescale, when -> {
            text("text", when.text());
            text("iso", when.iso());
        });
    }

    void passage(Passage passage) {
        object("passage", Optional.of(passage), where -> {
            out.writeNumberProperty("from", where.from());
            out.writeNumberProperty("to", where.to());
        });
    }
}
