package sightline.service.casework.sen2.bring;

/**
 * What a return says differently than the cases. The cases stand.
 *
 * @param place of the person in the return
 * @param person the key in the cases; blank where that isn't clear
 * @param journey the key of the case; blank where it is about the child
 * @param caseSays what stands in the cases
 * @param returnSays what the return says instead
 */
public record Difference(int place, String person, String journey, String caseSays, String returnSays) {}
