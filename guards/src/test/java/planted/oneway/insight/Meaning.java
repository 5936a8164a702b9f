package planted.oneway.insight;

/** Innocent: knows nobody. */
public record Meaning(String words) {}
