package sightline.service.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;

/** An answer that gives its place back as soon as it is being told, so that no slow reader keeps others waiting. */
final class Turn extends HttpServletResponseWrapper {

    private final Runnable over;
    private final AtomicBoolean given = new AtomicBoolean();

    /** @param over gives the place back; it is called once */
    Turn(HttpServletResponse answer, Runnable over) {
        super(answer);
        this.over = over;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        end();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        end();
        return super.getWriter();
    }

    /** Gives the place back, if that has not been done. */
    void end() {
        if (given.compareAndSet(false, true)) {
            over.run();
        }
    }
}
