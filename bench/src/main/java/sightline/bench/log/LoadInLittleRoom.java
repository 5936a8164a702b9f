package sightline.bench.log;

import java.nio.file.Path;
import sightline.insight.log.EventLog;

/** A process that does nothing but read a log: started with a small heap, it shows how little room that takes. */
public final class LoadInLittleRoom {

    private LoadInLittleRoom() {}

    /** Reads the log that the argument names and counts a map, which needs all of it. */
    public static void main(String[] arguments) {
        EventLog log = ColumnLog.load(Path.of(arguments[0]));
        System.out.println(ColumnLog.follows(log));
    }
}
