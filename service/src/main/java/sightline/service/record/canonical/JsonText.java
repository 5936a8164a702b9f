package sightline.service.record.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that is in canonical form already, and nothing else. */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonText() {}

    /** The object that a text holds, or empty where it holds none, or holds it in any but its canonical form. */
    public static Optional<Json.Fields> read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser) instanceof Json.Fields fields
                            && parser.nextToken() == null
                            && CanonicalJson.write(fields).equals(text)
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notCanonical) {
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> many(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT -> new Json.Whole(Long.parseLong(parser.getString()));
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            default -> throw new IllegalArgumentException("no value that has one form");
        };
    }

    private static Json many(JsonParser parser) {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Json.Many(values);
    }

    private static Json fields(JsonParser parser) {
        TreeMap<String, Json> values = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return new Json.Fields(values);
    }
}
