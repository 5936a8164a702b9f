package sightline.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** Where Chromium is on this machine, and what to do where there is none. */
final class Chromium {

    private static final String SETTING = "SIGHTLINE_CHROMIUM";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** The one that the setting names, and only that; without the setting the first in the usual places. */
    static Optional<Path> find(Map<String, String> environment, Predicate<Path> isThere) {
        return Optional.ofNullable(environment.get(SETTING))
                .map(Stream::of)
                .orElseGet(USUAL::stream)
                .map(Path::of)
                .filter(isThere)
                .findFirst();
    }

    /**
     * Whether these tests can run: without Chromium they are skipped, but never where a machine checks.
     *
     * @throws IllegalStateException if there is no Chromium and CI=true
     */
    static ConditionEvaluationResult readiness(Optional<Path> found, Map<String, String> environment) {
        if (found.isPresent()) {
            return ConditionEvaluationResult.enabled("uses " + found.get());
        }
        String words = "There is no Chromium, so nothing was tried in a browser. Install the package chromium, or set "
                + SETTING + " to the program.";
        if ("true".equals(environment.get("CI"))) {
            throw new IllegalStateException(words + " With CI=true that is a failure.");
        }
        return ConditionEvaluationResult.disabled(words);
    }
}
