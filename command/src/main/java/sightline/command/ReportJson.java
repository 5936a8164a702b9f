package sightline.command;

import java.util.Locale;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingReport;
import sightline.exchange.Remark;
import tools.jackson.core.JsonGenerator;

/** The report of an import for programs: one object a file. */
final class ReportJson {

    private ReportJson() {}

    static void print(ReadingReport report, JsonLines lines) {
        report.files().forEach(file -> lines.print(json -> write(json, file)));
    }

    private static void write(JsonGenerator json, FileReading file) {
        json.writeStringProperty("file", file.file());
        json.writeBooleanProperty("setAside", file.setAside());
        json.writeNumberProperty("rows", file.rows());
        json.writeNumberProperty("figures", file.figures());
        json.writeNumberProperty("faults", file.faults());
        json.writeObjectPropertyStart("leftOut");
        file.leftOut().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("remarks");
        for (Remark remark : file.remarks()) {
            json.writeStartObject();
            json.writeStringProperty("kind", remark.kind().name().toLowerCase(Locale.ROOT));
            if (remark.line().isPresent()) {
                json.writeNumberProperty("line", remark.line().getAsLong());
            }
            json.writeStringProperty("words", remark.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
