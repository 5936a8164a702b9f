/** JSON in the one form that can be hashed: the canonical form of RFC 8785, for whole numbers only. */
@NullMarked
package sightline.service.record.canonical;

import org.jspecify.annotations.NullMarked;
