/** What sentences mean, worked out by a small language model on this machine: no word leaves it. */
@NullMarked
package sightline.service.meaning;

import org.jspecify.annotations.NullMarked;
