/** Rules that the build enforces, run here on planted code: the compiler's checks, the format, the modules. */
@NullMarked
package sightline.guards.build;

import org.jspecify.annotations.NullMarked;
