/** One authority on one page: are its children getting their plans on time, and what do its figures warn of? */
@NullMarked
package sightline.service.watch.authority;

import org.jspecify.annotations.NullMarked;
