/** The rule of every route: found from its annotation, applied to each request, listed in one table. */
@NullMarked
package sightline.service.people.access;

import org.jspecify.annotations.NullMarked;
