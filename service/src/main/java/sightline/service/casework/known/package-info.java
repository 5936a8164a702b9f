/** What is known of children beside their journeys: numbers, sex, ethnicity, needs and settings, each with who told it and when. */
@NullMarked
package sightline.service.casework.known;

import org.jspecify.annotations.NullMarked;
