/** My day: what a case officer must do, in order of legal risk, and cases handed over from there. */
@NullMarked
package sightline.service.casework.day;

import org.jspecify.annotations.NullMarked;
