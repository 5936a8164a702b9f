/** The caseload: who has how much, how old it is, what was decided, what comes and goes; one question a page. */
@NullMarked
package sightline.service.casework.caseload;

import org.jspecify.annotations.NullMarked;
