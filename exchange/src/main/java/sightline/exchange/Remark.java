package sightline.exchange;

import java.util.OptionalLong;

/**
 * Something a person should know about a file that was read.
 *
 * @param kind whether the file is at fault, or we only say what we did
 * @param file the file's name with the folder it stands in
 * @param line the line it starts on (the header is line 1), where it is about one
 * @param words what is wrong or what was done, a sentence with its full stop
 */
public record Remark(Kind kind, String file, OptionalLong line, String words) {

    public Remark {
        words = OneLine.of(words);
    }

    /** Whether the data has an error. */
    public enum Kind {
        /** The data is wrong here; what was wrong is left out. */
        FAULT,
        /** Nothing is wrong; this is what we did. */
        NOTE
    }

    /** File, line and words, as one line for a terminal. */
    public String asLine() {
        return line.isPresent() ? "%s, line %d: %s".formatted(file, line.getAsLong(), words) : file + ": " + words;
    }
}
