/** The pages of the real application under sixteen visitors, each beside a static page of the same size. */
@NullMarked
package sightline.bench.page;

import org.jspecify.annotations.NullMarked;
