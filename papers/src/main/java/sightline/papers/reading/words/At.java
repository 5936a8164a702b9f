package sightline.papers.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches a pattern exactly at a place, and looks no further. */
final class At {

    private At() {}

    /** The match that begins there. */
    static Optional<Matcher> match(Pattern pattern, String text, int at) {
        if (at > text.length()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Where the match that begins there ends, or that place where there is none. */
    static int after(Pattern pattern, String text, int at) {
        return match(pattern, text, at).map(Matcher::end).orElse(at);
    }
}
