package sightline.command;

import java.util.OptionalInt;
import sightline.exchange.sen2.rule.Finding;
import tools.jackson.core.JsonGenerator;

/** A finding about a return as a JSON object. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("level", finding.level().word());
        place(json, "person", finding.person());
        place(json, "request", finding.request());
        json.writeStringProperty("element", finding.element());
        json.writeNumberProperty("line", finding.line());
        json.writeStringProperty("message", finding.message());
    }

    private static void place(JsonGenerator json, String name, OptionalInt index) {
        if (index.isPresent()) {
            json.writeNumberProperty(name, index.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }
}
