/** Finds what became of recommendations: replies, resolutions and actions. */
@NullMarked
package sightline.papers.reading.reply;

import org.jspecify.annotations.NullMarked;
