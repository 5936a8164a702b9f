package planted.plain.exchange;

import java.sql.Connection;

/** Planted: a reader of files that writes to a database. */
record Storing(Connection database) {}
