package planted.plain.exchange;

import java.io.Reader;
import java.nio.file.Path;

/** Innocent: reading files is what exchange is for. */
record Reading(Path file, Reader text) {}
