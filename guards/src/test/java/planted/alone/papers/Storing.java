package planted.alone.papers;

import java.sql.Connection;

/** Planted: a paper that looks things up. */
record Storing(Connection database) {}
