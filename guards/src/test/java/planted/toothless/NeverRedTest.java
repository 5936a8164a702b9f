package planted.toothless;

/** Planted: a test among the guards that brings no violation with it. */
final class NeverRedTest {}
