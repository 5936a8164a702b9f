/** The append-only, verifiable record: who did what and when, in one hash chain an authority. */
@NullMarked
package sightline.service.record;

import org.jspecify.annotations.NullMarked;
