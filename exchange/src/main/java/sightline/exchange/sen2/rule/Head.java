package sightline.exchange.sen2.rule;

import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;

/**
 * The header of a return as the rules look at it.
 *
 * @param details which collection it is
 * @param source whose it is and what wrote it
 * @param form the form of the year
 */
record Head(Section details, Section source, Form form) {

    static Head of(Section header, Form form) {
        return new Head(header.part(Block.COLLECTION_DETAILS), header.part(Block.SOURCE), form);
    }
}
