/** How far an action has come: which stage may follow which, who may say so, and what must be there first. */
@NullMarked
package sightline.service.improvement.stage;

import org.jspecify.annotations.NullMarked;
