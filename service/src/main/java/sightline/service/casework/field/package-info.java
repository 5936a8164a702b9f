/** What an event says, field by field: how a form asks for it, how it is written, and how a page tells it. */
@NullMarked
package sightline.service.casework.field;

import org.jspecify.annotations.NullMarked;
