package sightline.service.library.check;

import java.util.List;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Run;

/**
 * A piece of a paper's text with what was found in it marked.
 *
 * @param paper the paper
 * @param runs of its text
 * @param part which piece, from 1
 * @param parts how many pieces there are
 */
public record TextView(KeptPaper paper, List<Run> runs, int part, int parts) {

    /** How many characters one piece has: about ten printed pages. */
    static final int SIZE = 30_000;
}
