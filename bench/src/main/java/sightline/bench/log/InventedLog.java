package sightline.bench.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An invented event log of England, the same each time: 153 authorities of unlike size and pace over nine years, in the
 * order of days in which a log grows. Dates only, so many events share a day.
 */
final class InventedLog {

    private static final int AUTHORITIES = 153;
    private static final int FIRST_CODE = 201;
    private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3_285;

    private final SplittableRandom dice = new SplittableRandom(42);
    private final double[] share = new double[AUTHORITIES];
    private final double[] pace = new double[AUTHORITIES];
    private final List<String> events = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] authorityOf = new int[1 << 16];
    /** The day above, the case in the middle, the event below: sorted they stand as they were recorded. */
    private long[] rows;

    private int size;
    private int cases;

    private InventedLog(int count) {
        rows = new long[count];
        double sum = 0;
        for (int authority = 0; authority < AUTHORITIES; authority++) {
            sum += Math.exp(0.8 * dice.nextGaussian());
            share[authority] = sum;
            pace[authority] = Math.exp(0.25 * dice.nextGaussian());
        }
        while (size < rows.length) {
            live(sum);
        }
        Arrays.sort(rows);
    }

    private void live(double sum) {
        int found = Arrays.binarySearch(share, dice.nextDouble() * sum);
        int authority = Math.min(AUTHORITIES - 1, found < 0 ? -found - 1 : found);
        if (cases == authorityOf.length) {
            authorityOf = Arrays.copyOf(authorityOf, 2 * cases);
        }
        int number = cases++;
        authorityOf[number] = authority;
        new InventedCase(dice, pace[authority], DAYS, (event, day) -> add(number, event, day)).live(dice.nextInt(DAYS));
    }

    private void add(int number, String event, int day) {
        if (size < rows.length) {
            int code = numbers.computeIfAbsent(event, name -> {
                events.add(name);
                return events.size() - 1;
            });
            rows[size++] = (long) day << 40 | (long) number << 8 | code;
        }
    }

    /**
     * Writes a log.
     *
     * @param count how many events it has
     * @param last how many of them, the latest, go into the second file
     */
    static void write(int count, int last, Path file, Path lastFile) {
        InventedLog log = new InventedLog(count);
        log.write(file, 0, count - last);
        log.write(lastFile, count - last, count);
    }

    private void write(Path file, int from, int to) {
        byte[][] heads = new byte[AUTHORITIES][];
        for (int authority = 0; authority < AUTHORITIES; authority++) {
            heads[authority] = (FIRST_CODE + authority + ",P").getBytes(StandardCharsets.US_ASCII);
        }
        byte[][] ends = new byte[events.size()][];
        byte[][] names = new byte[events.size()][];
        for (int code = 0; code < ends.length; code++) {
            String[] parts = events.get(code).split(",", -1);
            names[code] = ("," + parts[0] + ",").getBytes(StandardCharsets.US_ASCII);
            ends[code] = ("," + parts[1] + "\n").getBytes(StandardCharsets.US_ASCII);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            out.write("authority,person,journey,event,date,detail\n".getBytes(StandardCharsets.US_ASCII));
            int day = -1;
            byte[] date = {};
            for (int i = from; i < to; i++) {
                int number = (int) (rows[i] >>> 8);
                int code = (int) (rows[i] & 0xFF);
                if (day != (int) (rows[i] >>> 40)) {
                    day = (int) (rows[i] >>> 40);
                    date = BEGINNING.plusDays(day).toString().getBytes(StandardCharsets.US_ASCII);
                }
                byte[] name = Integer.toString(1_000_000 + number).getBytes(StandardCharsets.US_ASCII);
                out.write(heads[authorityOf[number]]);
                out.write(name);
                out.write(',');
                out.write('J');
                out.write(name);
                out.write(names[code]);
                out.write(date);
                out.write(ends[code]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
