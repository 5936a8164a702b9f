package sightline.exchange.xml;

import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.stream.XMLStreamConstants;

/**
 * XML that is parsed on a thread of its own, a little ahead of whoever hears it. What can't be used is refused where it
 * stands, after all that stands before it. Blanks behind an element are left out, and a text right behind a beginning is
 * told to be on its line.
 */
public final class XmlAhead implements XmlEvents, AutoCloseable {

    /** Stretches that are filled, wait, or are read: they bound the memory. */
    private static final int STRETCHES = 4;

    private final XmlRefusal refusal;
    private final BlockingQueue<Stretch> empty = new ArrayBlockingQueue<>(STRETCHES);
    private final BlockingQueue<Stretch> full = new ArrayBlockingQueue<>(STRETCHES);
    private final Strangers strangers = new Strangers();
    private final Thread parser;
    private Stretch now = new Stretch();
    private int at = -1;

    /**
     * Begins to parse.
     *
     * @param in the bytes; they are not closed
     * @param refusal how it is told that they can't be used
     */
    public XmlAhead(InputStream in, XmlRefusal refusal) {
        this.refusal = refusal;
        for (int i = 1; i < STRETCHES; i++) {
            empty.add(new Stretch());
        }
        this.parser = Thread.ofPlatform().name("parses-xml").daemon().start(() -> parse(in));
    }

    private void parse(InputStream in) {
        try {
            Stretch last = read(in);
            full.put(last);
        } catch (InterruptedException nobodyHears) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over stretch after stretch. Returns the last. */
    private Stretch read(InputStream in) throws InterruptedException {
        Stretch stretch = empty.take();
        try {
            XmlStream xml = new XmlStream(in, refusal);
            int before = XMLStreamConstants.START_DOCUMENT;
            int line = 1;
            while (before != XMLStreamConstants.END_DOCUMENT) {
                if (stretch.isFull()) {
                    full.put(stretch);
                    stretch = empty.take();
                    stretch.clear();
                }
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        line = xml.line();
                        stretch.begin(xml.name(), line);
                    }
                    case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> stretch.end(event);
                    default -> {
                        if (before == XMLStreamConstants.START_ELEMENT) {
                            stretch.text(xml, line);
                        } else if (before != XMLStreamConstants.END_ELEMENT || !xml.isBlank()) {
                            stretch.text(xml, xml.line());
                        }
                    }
                }
                before = event;
            }
        } catch (RuntimeException | Error e) {
            stretch.fail(e);
        }
        return stretch;
    }

    @Override
    public int next() {
        at++;
        while (at >= now.size()) {
            goOn();
        }
        return now.event(at);
    }

    private void goOn() {
        switch (now.failure()) {
            case null -> {
                // there is more
            }
            case RuntimeException why -> throw why;
            case Error why -> throw why;
            case Throwable why -> throw new IllegalStateException(why);
        }
        try {
            empty.put(now);
            now = full.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was stopped.", e);
        }
    }

    @Override
    public String name() {
        return now.name(at);
    }

    @Override
    public int line() {
        return now.line(at);
    }

    @Override
    public String text() {
        return new String(now.characters(), start(), length());
    }

    @Override
    public char[] characters() {
        return now.characters();
    }

    @Override
    public int start() {
        return now.start(at);
    }

    @Override
    public int length() {
        return now.length(at);
    }

    @Override
    public boolean isBlank() {
        return now.isBlank(at);
    }

    @Override
    public void skip() {
        strangers.pass(this, refusal);
    }

    /** Stops parsing. */
    @Override
    public void close() {
        parser.interrupt();
    }
}
