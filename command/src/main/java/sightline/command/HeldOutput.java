package sightline.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Holds what is printed until it is known that the input can be used, so that nothing is printed of one that can't. What
 * goes beyond a megabyte is let go on the way.
 */
final class HeldOutput extends OutputStream {

    private static final int MOST = 1 << 20;

    private final PrintStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    HeldOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        held.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        held.write(bytes, from, length);
        if (held.size() > MOST) {
            release();
        }
    }

    /** Lets go of what is held. */
    void release() {
        out.write(held.toByteArray(), 0, held.size());
        out.flush();
        held.reset();
    }
}
