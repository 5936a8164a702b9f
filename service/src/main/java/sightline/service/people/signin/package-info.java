/** Signing in: by password or through an organisation's own accounts, and the headers that protect every page. */
@NullMarked
package sightline.service.people.signin;

import org.jspecify.annotations.NullMarked;
