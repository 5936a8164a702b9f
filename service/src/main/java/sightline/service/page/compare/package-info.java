/** What differs between two texts, word by word, as pages show it. */
@NamedInterface("compare")
@NullMarked
package sightline.service.page.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
