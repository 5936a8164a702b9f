/** The team: who works for the authority, which organisations give advice, and which of them answers what. */
@NullMarked
package sightline.service.casework.team;

import org.jspecify.annotations.NullMarked;
