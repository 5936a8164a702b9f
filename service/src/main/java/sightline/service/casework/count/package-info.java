/** Counts of cases for the open side of the wall: what scrutiny may freeze as evidence, with small counts hidden first. */
@NullMarked
package sightline.service.casework.count;

import org.jspecify.annotations.NullMarked;
