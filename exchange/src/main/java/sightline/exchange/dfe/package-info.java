/** The Department for Education's statistics of education, health and care plans (SEN2), every release in its own shape. */
@NullMarked
package sightline.exchange.dfe;

import org.jspecify.annotations.NullMarked;
