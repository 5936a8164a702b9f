package sightline.exchange.mapping;

/**
 * What a column is proposed to be.
 *
 * @param heading of the column
 * @param use what it seems to be used for
 * @param sureness how sure that is
 * @param why what it rests on, in a sentence
 */
public record ProposedColumn(String heading, ColumnUse use, Sureness sureness, String why) {}
