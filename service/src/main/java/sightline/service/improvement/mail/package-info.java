/** Letters that leave by mail: over SMTP, over GOV.UK Notify, or not at all where neither is set. */
@NullMarked
package sightline.service.improvement.mail;

import org.jspecify.annotations.NullMarked;
