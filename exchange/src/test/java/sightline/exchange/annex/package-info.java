/** Tests of the child-level lists of area SEND inspections. */
@NullMarked
package sightline.exchange.annex;

import org.jspecify.annotations.NullMarked;
