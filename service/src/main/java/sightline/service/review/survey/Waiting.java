package sightline.service.review.survey;

/**
 * A file of answers that waits until somebody has said what its columns are.
 *
 * @param id its number
 * @param name of the file
 * @param sheet what it holds
 */
record Waiting(long id, String name, SurveySheet sheet) {}
