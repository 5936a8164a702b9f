/** The nine CSV files that the Department's service exports of a return, put together as the return again. */
@NullMarked
package sightline.exchange.sen2.blade;

import org.jspecify.annotations.NullMarked;
