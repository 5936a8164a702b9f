package sightline.command;

import java.io.PrintWriter;
import sightline.exchange.Progress;

/** Draws how far a command has come on standard error, over one line, where somebody is watching. */
final class ProgressBar implements Progress {

    private static final int CELLS = 30;

    private final PrintWriter err;
    private final boolean watched;

    ProgressBar(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** A bar for this process: drawn where standard error is a terminal. */
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public void at(String what, long done, long total) {
        if (!watched) {
            return;
        }
        int full = total == 0 ? CELLS : (int) (CELLS * done / total);
        err.printf(
                "\r[%s%s] %d of %d %-50.50s",
                "#".repeat(full), ".".repeat(CELLS - full), done, total, done == total ? "" : what);
        if (done == total) {
            err.println();
        }
        err.flush();
    }
}
