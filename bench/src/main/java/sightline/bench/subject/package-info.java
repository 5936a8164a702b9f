/** What is measured: the start of commands, control charts, the import of published figures, the check of a record. */
@NullMarked
package sightline.bench.subject;

import org.jspecify.annotations.NullMarked;
