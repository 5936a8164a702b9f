package sightline.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import sightline.insight.exemplar.LogEvent;

/** Writes an event log as CSV (RFC 4180, lines end in a line feed): authority,person,journey,event,date,detail. */
final class EventLogWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private final String authority;
    private final StringBuilder line = new StringBuilder(200);
    private long rows;

    /** Begins a log with its header. */
    EventLogWriter(OutputStream out, String authority) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.authority = cell(authority);
        line.append("authority,person,journey,event,date,detail\n");
        send();
    }

    long rows() {
        return rows;
    }

    void write(LogEvent event) {
        write(authority, event);
    }

    /** Writes an event of another authority. */
    void writeOf(String other, LogEvent event) {
        write(cell(other), event);
    }

    private void write(String whose, LogEvent event) {
        line.append(whose).append(',').append(cell(event.person())).append(',');
        line.append(cell(event.journey()))
                .append(',')
                .append(cell(event.name()))
                .append(',');
        line.append(event.date()).append(',').append(cell(detail(event))).append('\n');
        send();
        rows++;
    }

    private static String detail(LogEvent event) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> pair : event.detail().entrySet()) {
            text.append(text.isEmpty() ? "" : ";").append(pair.getKey()).append('=');
            escape(pair.getValue(), text);
        }
        return text.toString();
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ';' || c == '=' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void send() {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Hands on what has been written so far. */
    void flush() throws IOException {
        out.flush();
    }
}
