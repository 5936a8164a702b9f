/** The pages of one's own account and of everybody's accounts. */
@NullMarked
package sightline.service.people.pages;

import org.jspecify.annotations.NullMarked;
