package sightline.exchange.panel;

import sightline.exchange.OneLine;

/**
 * A row that was left out.
 *
 * @param line line of the file, the header being line 1
 * @param why what is wrong with it and what to do, in a sentence or two
 */
public record BadRow(long line, String why) {

    public BadRow {
        why = OneLine.of(why);
    }
}
