package sightline.service.watch.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds an answer against its description, field by field: nothing that is not described, nothing described that is not there. */
final class Described {

    private final JsonNode description;
    private final List<String> wrong = new ArrayList<>();

    private Described(JsonNode description) {
        this.description = description;
    }

    /** What of an answer is not as described, in words. */
    static List<String> wrong(JsonNode description, JsonNode schema, JsonNode answer) {
        Described described = new Described(description);
        described.look("", schema, answer);
        return described.wrong;
    }

    private void look(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            look(at, description.at(schema.get("$ref").asString().substring(1)), value);
            return;
        }
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asString()));
        } else {
            types.add(type.asString());
        }
        if (!types.contains(kind(value))
                && !(types.contains("number") && kind(value).equals("integer"))) {
            wrong.add("%s is %s, not %s".formatted(at, kind(value), types));
        } else if (value.isObject()) {
            fields(at, schema.path("properties"), value);
        } else if (value.isArray()) {
            value.forEach(each -> look(at + "[]", schema.path("items"), each));
        } else if (schema.has("enum")) {
            Set<String> known = new TreeSet<>();
            schema.get("enum").forEach(one -> known.add(one.asString()));
            if (!known.contains(value.asString())) {
                wrong.add("%s is %s, not one of %s".formatted(at, value.asString(), known));
            }
        }
    }

    private void fields(String at, JsonNode described, JsonNode value) {
        Set<String> names = new TreeSet<>(described.propertyNames());
        Set<String> served = new TreeSet<>(value.propertyNames());
        if (!names.equals(served)) {
            wrong.add("%s: described %s, served %s".formatted(at, names, served));
        }
        served.stream()
                .filter(names::contains)
                .forEach(name -> look(at + "/" + name, described.get(name), value.get(name)));
    }

    private static String kind(JsonNode value) {
        return value.isNull()
                ? "null"
                : value.isObject()
                        ? "object"
                        : value.isArray()
                                ? "array"
                                : value.isBoolean()
                                        ? "boolean"
                                        : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string";
    }
}
