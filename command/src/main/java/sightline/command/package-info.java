/** The one command line: results on standard output, everything else on standard error, never a stack trace. */
@NullMarked
package sightline.command;

import org.jspecify.annotations.NullMarked;
