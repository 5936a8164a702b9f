/** What an area SEND inspection asks for: the two lists, what the rules find in them, and six children's stories. */
@NullMarked
package sightline.service.casework.inspection;

import org.jspecify.annotations.NullMarked;
