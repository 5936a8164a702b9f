/** Answers to the questions that councils are asked every year about education, health and care plans. */
@NullMarked
package sightline.service.watch.foi;

import org.jspecify.annotations.NullMarked;
