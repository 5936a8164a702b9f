package sightline.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The processor time of this whole process: user and system, collector and compiler included. A busy machine disturbs it
 * far less than it does the clock on the wall. On Linux it moves in steps of ten milliseconds.
 */
public final class ProcessorClock {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessorClock() {}

    /** What this process has used so far. */
    public static double milliseconds() {
        return PROCESS.getProcessCpuTime() / NANOSECONDS_IN_A_MILLISECOND;
    }
}
