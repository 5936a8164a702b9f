package sightline.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The variables of somebody who keeps everything in one folder. */
final class Home {

    /** PostgreSQL's programs are unpacked once for all tests of this module. */
    private static final String CACHE =
            Path.of("target", "cache").toAbsolutePath().toString();

    private Home() {}

    static Map<String, String> in(Path folder) {
        return Map.of("SIGHTLINE_HOME", folder.toString(), "XDG_CACHE_HOME", CACHE);
    }

    static Map<String, String> in(Path folder, String name, String value) {
        Map<String, String> all = new HashMap<>(in(folder));
        all.put(name, value);
        return all;
    }
}
