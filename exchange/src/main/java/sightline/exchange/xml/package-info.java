/** XML as a stream of elements and texts, strictly UTF-8, without anything that could do harm. */
@NullMarked
package sightline.exchange.xml;

import org.jspecify.annotations.NullMarked;
