package sightline.service.casework.letter;

import java.util.Set;

/**
 * A line of a letter's text.
 *
 * @param style how it stands in the letter
 * @param tags which of the contents that the law asks for it holds
 * @param text with placeholders in braces
 */
public record Line(Style style, Set<String> tags, String text) {

    /** How a line stands in a letter. */
    public enum Style {
        /** A heading over what follows. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A point of a list. */
        POINT
    }
}
