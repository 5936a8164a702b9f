package sightline.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run ran on.
 *
 * @param system the operating system and its version
 * @param processor its model, or its architecture where the system doesn't say
 * @param processors how many this process may use
 * @param memoryInMegabytes how much there is
 * @param java the virtual machine
 * @param load how many processes wanted a processor in the last minute as the run began, below 0 where that isn't known
 */
public record Machine(
        String system, String processor, int processors, long memoryInMegabytes, String java, double load) {

    /** This one. */
    public static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                processor(Path.of("/proc/cpuinfo")),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / 1_000_000,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                system.getSystemLoadAverage());
    }

    /** In words, on one line. */
    public String words() {
        return "%s, %d processors (%s), %d MB, %s, load %.1f"
                .formatted(system, processors, processor, memoryInMegabytes, java, load);
    }

    private static String processor(Path description) {
        try (var lines = Files.lines(description)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
