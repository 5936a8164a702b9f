package planted.wall.service.watch;

/** Innocent: a count. */
record CountsChildren(int children) {}
