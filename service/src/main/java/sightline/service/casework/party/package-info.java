/** The people on a case: family, school, advisers. */
@NullMarked
package sightline.service.casework.party;

import org.jspecify.annotations.NullMarked;
