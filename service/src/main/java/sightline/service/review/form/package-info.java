/** What forms of reviews share: answers read field by field, with what is to be mended. */
@NamedInterface("form")
@NullMarked
package sightline.service.review.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
