/** What members read before a session, and what witnesses are told after it. */
@NullMarked
package sightline.service.review.session.briefing;

import org.jspecify.annotations.NullMarked;
