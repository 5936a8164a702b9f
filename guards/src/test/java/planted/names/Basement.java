package planted.names;

/** Innocent: only ends of names are looked at. */
final class Basement {}
