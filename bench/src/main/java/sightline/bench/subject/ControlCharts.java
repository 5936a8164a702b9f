package sightline.bench.subject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.insight.control.ChartOptions;
import sightline.insight.control.ControlChart;
import sightline.insight.control.Point;
import sightline.insight.indicator.Direction;

/** Every rule of the control chart over twenty indicators of every authority, month by month. */
public final class ControlCharts implements Benchmark {

    private static final int INDICATORS = 20;
    private static final int MONTHS = 112;
    private static final ChartOptions OPTIONS = ChartOptions.towards(Direction.INCREASE);

    @Override
    public About about() {
        return new About(
                "spc",
                "processor time of mean, limits and all rules for every point, out of series in memory",
                "reading the same dates and values as CSV from memory with FastCSV");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        List<List<Point>> series = series();
        byte[] csv = csv(series);
        findings.accept(new Finding.Measured(
                "153 authorities, 112 months, 20 indicators: %d points"
                        .formatted(series.stream().mapToInt(List::size).sum()),
                Comparison.ofMedians(new CpuTime(2, 7, 10).alternate(() -> judge(series), () -> read(csv)))));
    }

    private static long judge(List<List<Point>> series) {
        return series.stream()
                .mapToLong(points -> ControlChart.of(points, OPTIONS).signals())
                .sum();
    }

    private static long read(byte[] csv) {
        double sum = 0;
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new java.io.ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
            for (CsvRecord row : rows) {
                sum += row.getField(0).length() + Double.parseDouble(row.getField(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.round(sum);
    }

    private static List<List<Point>> series() {
        SplittableRandom figures = Invented.figures();
        LocalDate first = LocalDate.of(2017, 1, 1);
        return Stream.generate(() -> IntStream.range(0, MONTHS)
                        .mapToObj(month -> new Point(first.plusMonths(month), Math.round(figures.nextGaussian(50, 8))))
                        .toList())
                .limit((long) Invented.AUTHORITIES * INDICATORS)
                .toList();
    }

    private static byte[] csv(List<List<Point>> series) {
        return series.stream()
                .flatMap(List::stream)
                .map(point -> point.date() + "," + point.value() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
