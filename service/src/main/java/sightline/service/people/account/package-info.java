/** Accounts: who has one, how passwords are kept, and what an administrator may change. */
@NullMarked
package sightline.service.people.account;

import org.jspecify.annotations.NullMarked;
