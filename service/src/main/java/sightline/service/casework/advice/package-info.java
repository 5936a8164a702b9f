/** The advice desk: what an organisation was asked, by when, and its answers. */
@NullMarked
package sightline.service.casework.advice;

import org.jspecify.annotations.NullMarked;
