package sightline.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor time of a whole process from its start to its end, with its own processes: user and system, to the
 * millisecond, as {@code time} of bash tells it. What it prints is thrown away.
 */
public final class ProcessTime {

    private static final double MILLISECONDS_IN_A_SECOND = 1_000;
    private static final List<String> TIMED =
            List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1", "bash");

    private ProcessTime() {}

    /**
     * Runs a command and waits for its end.
     *
     * @param command the program and its arguments
     * @return user and system together
     * @throws IllegalStateException if it doesn't end with status 0
     */
    public static double milliseconds(List<String> command) {
        ProcessBuilder timed = new ProcessBuilder(
                Stream.concat(TIMED.stream(), command.stream()).toList());
        timed.environment().put("LC_ALL", "C");
        try {
            Process process = timed.start();
            String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(
                        "'%s' ends with status %d".formatted(String.join(" ", command), status));
            }
            return milliseconds(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Both times, as in "1.234 0.056". */
    static double milliseconds(String told) {
        return Stream.of(told.strip().split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .sum()
                * MILLISECONDS_IN_A_SECOND;
    }
}
