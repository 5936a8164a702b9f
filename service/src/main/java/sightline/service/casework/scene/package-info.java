/** Invented families, messages, reminders and exceptions, so that the demonstration looks alive. */
@NullMarked
package sightline.service.casework.scene;

import org.jspecify.annotations.NullMarked;
