/** The register of establishments, as a council takes it from "Get information about schools": what a return is held against. */
@NullMarked
package sightline.exchange.sen2.register;

import org.jspecify.annotations.NullMarked;
