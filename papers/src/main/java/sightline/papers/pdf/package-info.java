/** A report as a tagged PDF that keeps PDF/UA-1. */
@NullMarked
package sightline.papers.pdf;

import org.jspecify.annotations.NullMarked;
