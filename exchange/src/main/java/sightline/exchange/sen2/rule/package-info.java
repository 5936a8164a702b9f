/** What a return is checked for: small named rules, each with its words, its level and what to do. */
@NullMarked
package sightline.exchange.sen2.rule;

import org.jspecify.annotations.NullMarked;
