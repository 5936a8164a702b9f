/** The process map: which events follow each other, how often and after how long, and by how many different ways. */
@NullMarked
package sightline.insight.flow;

import org.jspecify.annotations.NullMarked;
