/** Which files may be handed in as documents: looked over byte by byte, refused with the reason and what to do next. */
@NullMarked
package sightline.service.documents;

import org.jspecify.annotations.NullMarked;
