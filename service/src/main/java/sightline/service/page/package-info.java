/** What every page shares: layout, navigation, components, charts and the words of dates and numbers. */
@NullMarked
package sightline.service.page;

import org.jspecify.annotations.NullMarked;
