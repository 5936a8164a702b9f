/** How a case is found, and how a new one is opened. */
@NullMarked
package sightline.service.casework.find;

import org.jspecify.annotations.NullMarked;
