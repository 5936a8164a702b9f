/** A whole review as one value, read in one go: what its pages, its check and its report are made from. */
@NamedInterface("book")
@NullMarked
package sightline.service.review.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
