/** What a report is before it has a form: a cover, sections, blocks and runs of words, each block with its own id. */
@NullMarked
package sightline.papers.report;

import org.jspecify.annotations.NullMarked;
