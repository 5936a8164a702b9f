/** Finds what a paper is and what it rests on: kind, title, body, dates, people, scope, evidence, findings and figures. */
@NullMarked
package sightline.papers.reading.about;

import org.jspecify.annotations.NullMarked;
