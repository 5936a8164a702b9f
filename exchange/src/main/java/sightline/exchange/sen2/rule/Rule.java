package sightline.exchange.sen2.rule;

/**
 * One thing that a return is checked for.
 *
 * @param id its identifier, ours, such as R4
 * @param level "error", "query", or "error or query" where it depends
 * @param basis what it rests on: form, guide, sector, logic
 * @param words what must hold, a sentence
 * @param fix what to do where it doesn't, a sentence
 */
public record Rule(String id, String level, String basis, String words, String fix) {}
