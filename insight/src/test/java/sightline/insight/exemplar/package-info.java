/** What an invented authority must be like to be believed. */
@NullMarked
package sightline.insight.exemplar;

import org.jspecify.annotations.NullMarked;
