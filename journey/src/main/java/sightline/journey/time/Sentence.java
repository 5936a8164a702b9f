package sightline.journey.time;

import java.time.LocalDate;

/**
 * Something that is told piece by piece. The words are the program's own or those of the law's files: printable ASCII
 * without quotation marks or backslashes, so that they can stand anywhere as they are.
 */
public interface Sentence {

    /** Goes on with these words. */
    Sentence add(String words);

    /** Goes on with a day, as people write it: 14 February 2026. */
    Sentence add(LocalDate day);
}
