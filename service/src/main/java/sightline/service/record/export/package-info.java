/** The record as a file that anybody can check: one line a chain with its head, then one line an entry. */
@NullMarked
package sightline.service.record.export;

import org.jspecify.annotations.NullMarked;
