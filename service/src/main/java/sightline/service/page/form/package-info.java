/** What forms share: what was typed, field by field, and the answers that can be chosen. */
@NamedInterface("form")
@NullMarked
package sightline.service.page.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
