/** Appeals registered with the SEND Tribunal by authority, under the old and the new way of counting decisions. */
@NullMarked
package sightline.exchange.tribunal;

import org.jspecify.annotations.NullMarked;
