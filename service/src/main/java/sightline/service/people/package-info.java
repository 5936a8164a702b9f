/** Accounts and roles: who somebody is, and which pages they may see. */
@NullMarked
package sightline.service.people;

import org.jspecify.annotations.NullMarked;
