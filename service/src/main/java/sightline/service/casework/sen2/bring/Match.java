package sightline.service.casework.sen2.bring;

/** Who somebody of a return is in the cases. */
sealed interface Match {

    /** This one. */
    record One(String person) implements Match {}

    /** Nobody who is there. */
    record Nobody() implements Match {}

    /** It can't be told; the words say why: what the cases say, and what the return says. */
    record Unclear(String caseSays, String returnSays) implements Match {}
}
