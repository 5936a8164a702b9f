/** Tests of sightline.insight.lawful. */
@NullMarked
package sightline.insight.lawful;

import org.jspecify.annotations.NullMarked;
