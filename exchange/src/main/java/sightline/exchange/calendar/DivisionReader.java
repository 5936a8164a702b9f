package sightline.exchange.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the events of one division in the JSON of bank holidays and passes over everything else. */
final class DivisionReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String NEXT = "Get a whole copy from www.gov.uk/bank-holidays.json.";

    /**
     * An event as it stands there.
     *
     * @param title its name, where it has one
     * @param date its date as written, where it has one
     */
    record Entry(Optional<String> title, Optional<String> date) {}

    private final String file;
    private final JsonParser json;

    private DivisionReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The events of a division, in the order of the file.
     *
     * @throws UnusableInput if the text isn't JSON of this form or has no such division
     */
    static List<Entry> events(String file, String text, String division) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new DivisionReader(file, json).division(division);
        } catch (JacksonException e) {
            throw new UnusableInput(
                    "%s isn't whole JSON; it can't be read beyond line %d."
                            .formatted(
                                    file,
                                    Optional.ofNullable(e.getLocation())
                                            .map(where -> where.getLineNr())
                                            .orElse(1)),
                    NEXT);
        }
    }

    private List<Entry> division(String division) {
        expect(json.nextToken(), JsonToken.START_OBJECT, "an object of divisions");
        Optional<List<Entry>> found = Optional.empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = json.currentName().equals(division);
            JsonToken value = json.nextToken();
            if (wanted) {
                expect(value, JsonToken.START_OBJECT, "an object at " + division);
                found = Optional.of(entries(division));
            } else {
                json.skipChildren();
            }
        }
        return found.orElseThrow(() -> new UnusableInput("%s has no division %s.".formatted(file, division), NEXT));
    }

    private List<Entry> entries(String division) {
        List<Entry> entries = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = json.currentName().equals("events");
            JsonToken value = json.nextToken();
            if (wanted) {
                expect(value, JsonToken.START_ARRAY, "a list at %s, events".formatted(division));
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    expect(
                            json.currentToken(),
                            JsonToken.START_OBJECT,
                            "an object at %s, event %d".formatted(division, entries.size() + 1));
                    entries.add(entry());
                }
            } else {
                json.skipChildren();
            }
        }
        return entries;
    }

    private Entry entry() {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(name, json.getString());
            }
            json.skipChildren();
        }
        return new Entry(Optional.ofNullable(texts.get("title")), Optional.ofNullable(texts.get("date")));
    }

    private void expect(JsonToken found, JsonToken wanted, String what) {
        if (found != wanted) {
            throw new UnusableInput(
                    "%s, line %d: there should be %s."
                            .formatted(file, json.currentTokenLocation().getLineNr(), what),
                    NEXT);
        }
    }
}
