/** The Department for Education's SEN2 person-level return: read, checked, built and converted. */
@NullMarked
package sightline.exchange.sen2;

import org.jspecify.annotations.NullMarked;
