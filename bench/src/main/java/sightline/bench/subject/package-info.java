/** What is measured: the start of commands, control charts, the import of published figures, the check of a record, the reading of papers. */
@NullMarked
package sightline.bench.subject;

import org.jspecify.annotations.NullMarked;
