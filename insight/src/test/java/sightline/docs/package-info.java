/** Holds what is written for people against what is there: links lead somewhere, and the dictionary is complete. */
@NullMarked
package sightline.docs;

import org.jspecify.annotations.NullMarked;
