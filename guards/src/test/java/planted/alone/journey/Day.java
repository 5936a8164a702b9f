package planted.alone.journey;

/** Innocent: there to be known. */
public record Day(int number) {}
