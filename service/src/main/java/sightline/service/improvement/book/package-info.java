/** What is known of each recommendation, read in one piece: where it came from, its answers, actions, effect and closing. */
@NullMarked
package sightline.service.improvement.book;

import org.jspecify.annotations.NullMarked;
