/** The web application: one room a package, one database, pages that work without JavaScript. */
@NullMarked
package sightline.service;

import org.jspecify.annotations.NullMarked;
