/** The form of the SEN2 return as data: its blocks, items, codes and years, and the sections that hold their values. */
@NullMarked
package sightline.exchange.sen2.form;

import org.jspecify.annotations.NullMarked;
