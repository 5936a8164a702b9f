package sightline.service.watch.foi;

import java.util.function.Function;

/**
 * One of the twenty questions.
 *
 * @param id its stable name
 * @param words as people ask it
 * @param definition what exactly is counted
 * @param source who defines it so
 * @param rests what is written down in a case that it rests on
 * @param answer how it is answered
 */
public record Question(
        String id, String words, String definition, String source, String rests, Function<Known, Told> answer) {}
