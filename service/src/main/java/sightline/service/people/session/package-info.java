/** Sessions, kept in the database so that any app instance can answer and any change of an account ends them. */
@NullMarked
package sightline.service.people.session;

import org.jspecify.annotations.NullMarked;
