package planted.core.journey;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted: a journey that reads itself from a database. */
record Stored(JdbcClient database) {}
