package planted.names;

/** Planted: a name that says nothing about the field. */
final class CaseManager {}
