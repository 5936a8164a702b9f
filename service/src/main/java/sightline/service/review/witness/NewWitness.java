package sightline.service.review.witness;

/**
 * Everything that people write down about a witness.
 *
 * @param named who they are
 * @param needs what they need to be able to take part
 * @param calling how they are called, and how far it has come
 * @param agreed to what they have agreed
 */
public record NewWitness(Named named, Needs needs, Calling calling, Agreed agreed) {}
