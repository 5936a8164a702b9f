package sightline.service.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sightline.service.record.canonical.Json;

/**
 * What an entry says beyond who and what: names with codes, whole numbers, and yes or no. There is no place for free
 * text, so no letter, name or address can end in a record that nothing is ever taken out of. Keep such text elsewhere
 * and put its digest here.
 */
public record Body(Json.Fields fields) {

    /** Nothing more to say. */
    public static final Body EMPTY = new Body(Json.Fields.of(Map.of()));

    /** This and a code: letters, digits and {@code _ . : / + = -}, at most 200. */
    public Body with(String name, String code) {
        return and(name, new Json.Text(Form.CODE.check(code)));
    }

    /** This and several codes. */
    public Body with(String name, List<String> codes) {
        return and(
                name,
                new Json.Many(codes.stream()
                        .<Json>map(code -> new Json.Text(Form.CODE.check(code)))
                        .toList()));
    }

    /** This and a whole number of at most 2^53 - 1 either way. */
    public Body with(String name, long number) {
        return and(name, new Json.Whole(number));
    }

    /** This and a yes or no. */
    public Body with(String name, boolean truth) {
        return and(name, new Json.Truth(truth));
    }

    private Body and(String name, Json value) {
        TreeMap<String, Json> all = new TreeMap<>(fields.values());
        all.put(Form.NAME.check(name), value);
        return new Body(new Json.Fields(all));
    }
}
