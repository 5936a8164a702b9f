package sightline.journey.second;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of a story, read with nothing but string operations: the day, the event, its keys. */
record Line(int day, String event, Map<String, String> keys) {

    static Line read(String text) {
        String[] parts = text.split(" ", 3);
        Map<String, String> keys = new HashMap<>();
        if (parts.length == 3) {
            for (String pair : parts[2].split(";", -1)) {
                int equals = pair.indexOf('=');
                keys.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Line(OwnCalendar.read(parts[0]), parts[1], keys);
    }

    String key(String name) {
        return keys.getOrDefault(name, "");
    }

    boolean has(String name) {
        return keys.containsKey(name);
    }

    /** The day under a key, or another where there is none. */
    int day(String name, int otherwise) {
        return has(name) ? OwnCalendar.read(key(name)) : otherwise;
    }

    /** Whether one of these is this event; {@code Name[key=value]} asks for the value too. */
    boolean isOneOf(List<String> patterns) {
        for (String pattern : patterns) {
            int bracket = pattern.indexOf('[');
            if (bracket < 0 ? pattern.equals(event) : fits(pattern, bracket)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String pattern, int bracket) {
        int equals = pattern.indexOf('=');
        return pattern.substring(0, bracket).equals(event)
                && key(pattern.substring(bracket + 1, equals))
                        .equals(pattern.substring(equals + 1, pattern.length() - 1));
    }
}
