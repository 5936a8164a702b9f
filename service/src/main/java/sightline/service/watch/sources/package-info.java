/** Where the figures come from: releases, definitions, known faults and the log of imports. */
@NullMarked
package sightline.service.watch.sources;

import org.jspecify.annotations.NullMarked;
