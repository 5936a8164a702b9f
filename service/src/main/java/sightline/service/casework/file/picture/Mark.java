package sightline.service.casework.file.picture;

import java.time.LocalDate;

/**
 * What happened on a day.
 *
 * @param day when
 * @param words what; several things are joined
 * @param turning whether it led from one state of the journey to the next
 */
record Mark(LocalDate day, String words, boolean turning) {}
