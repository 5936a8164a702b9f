/** Tells whether an exported chain is whole, and where it first is not; needs no database. */
@NullMarked
package sightline.service.record.verify;

import org.jspecify.annotations.NullMarked;
