/** What families say and ask, and when they are answered. */
@NullMarked
package sightline.service.casework.contact;

import org.jspecify.annotations.NullMarked;
