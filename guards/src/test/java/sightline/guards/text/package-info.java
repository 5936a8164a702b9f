/** Rules read off the files as people write them: sizes, sentences, dates and words that don't belong. */
@NullMarked
package sightline.guards.text;

import org.jspecify.annotations.NullMarked;
