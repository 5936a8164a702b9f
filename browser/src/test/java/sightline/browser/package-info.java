/** What people see and do, through a real browser. */
@NullMarked
package sightline.browser;

import org.jspecify.annotations.NullMarked;
