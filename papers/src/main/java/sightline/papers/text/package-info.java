/** The words of other people's documents, whatever the form of the file, or the reason why they can't be read. */
@NullMarked
package sightline.papers.text;

import org.jspecify.annotations.NullMarked;
