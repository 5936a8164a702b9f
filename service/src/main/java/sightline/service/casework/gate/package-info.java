/** The way through the wall: whoever reads a case says for which authority, desk and organisation, and the database holds them to it. */
@NullMarked
package sightline.service.casework.gate;

import org.jspecify.annotations.NullMarked;
