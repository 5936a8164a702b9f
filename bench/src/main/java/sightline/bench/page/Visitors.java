package sightline.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sightline.bench.measure.Sample;

/** Visitors at once, each on a connection that stays open, each asking again as soon as it is answered. */
final class Visitors implements AutoCloseable {

    private final ExecutorService threads;
    private final List<Optional<String>> cookies;

    /** @param cookies one visitor each, with what tells the server who it is; empty for one who is not signed in */
    Visitors(List<Optional<String>> cookies) {
        this.cookies = List.copyOf(cookies);
        this.threads = Executors.newFixedThreadPool(cookies.size());
        // Read once, before the first connection is made: else only five of them stay open.
        System.setProperty("http.maxConnections", Integer.toString(cookies.size()));
    }

    /** Visitors who are not signed in. */
    static Visitors strangers(int count) {
        return new Visitors(Collections.nCopies(count, Optional.empty()));
    }

    /** How many there are. */
    int count() {
        return cookies.size();
    }

    /**
     * Lets every visitor ask for a page.
     *
     * @param pages what they ask for: the first visitor for the first, and from the beginning again where there are more
     *     visitors than pages
     * @param times how often each asks
     * @return how long each answer took to arrive whole, from all visitors together
     * @throws IOException if one of them got anything but the page
     */
    Sample ask(List<URI> pages, int times) throws IOException {
        List<Callable<Sample>> visits = new ArrayList<>();
        for (int i = 0; i < cookies.size(); i++) {
            URI page = pages.get(i % pages.size());
            Optional<String> cookie = cookies.get(i);
            visits.add(() -> visit(page, cookie, times));
        }
        try {
            List<Sample> samples = new ArrayList<>();
            for (Future<Sample> visit : threads.invokeAll(visits)) {
                samples.add(visit.get());
            }
            return Sample.all(samples.stream());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException unanswered ? unanswered : new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Sample visit(URI page, Optional<String> cookie, int times) throws IOException {
        List<Double> milliseconds = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpURLConnection asked = asking(page);
            cookie.ifPresent(value -> asked.setRequestProperty("Cookie", value));
            int status = asked.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IOException("answers %d under load".formatted(status));
            }
            try (InputStream body = asked.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        return new Sample(milliseconds);
    }

    /** A connection that asks as a browser does: it takes a packed answer, and goes where it is told by itself. */
    private static HttpURLConnection asking(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept", "text/html");
        return connection;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
