/** What a rule of the house is: a check, the house it holds for, and the planted violation that proves it bites. */
@NullMarked
package sightline.guards;

import org.jspecify.annotations.NullMarked;
