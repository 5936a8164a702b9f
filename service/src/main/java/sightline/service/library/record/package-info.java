/** The page that shows the record's heads to everybody, and says what they prove and what they can't. */
@NullMarked
package sightline.service.library.record;

import org.jspecify.annotations.NullMarked;
