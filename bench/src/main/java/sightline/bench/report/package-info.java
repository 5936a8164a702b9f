/** What a measurement is told as: a table, JSON Lines, and a file of every raw value with the machine it comes from. */
@NullMarked
package sightline.bench.report;

import org.jspecify.annotations.NullMarked;
