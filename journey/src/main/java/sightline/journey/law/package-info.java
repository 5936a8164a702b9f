/** The law as dated data: one small file a duty, and which version was in force on a day. */
@NullMarked
package sightline.journey.law;

import org.jspecify.annotations.NullMarked;
