/** Papers of the library and what stands in them, as the database keeps them. */
@NamedInterface("book")
@NullMarked
package sightline.service.library.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
