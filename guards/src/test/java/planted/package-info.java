/** Violations on purpose: each package below breaks one rule of the house, and a guard's test expects to find it. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
