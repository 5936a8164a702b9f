/** How good the alarm is: the back-test as a page, with its hits, misses and false alarms by name. */
@NullMarked
package sightline.service.watch.alarm;

import org.jspecify.annotations.NullMarked;
