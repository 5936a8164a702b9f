package sightline.service.meaning;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Works out what sentences mean, with a small language model on this machine; no word leaves it. The model is loaded when
 * it is first asked, once. Where its native library can't run, there are no senses, and search goes on with words alone.
 *
 * <p>The model has a thread of its own, with a deep stack: the native library needs more than the megabyte that Java gives
 * a thread, and takes the whole process down where it finds less.
 */
@Component
public final class Senses implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Senses.class);
    private static final long STACK = 32L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().stackSize(STACK).name("meanings").factory());
    private final Supplier<EmbeddingModel> maker;

    /** What became of loading the model; only its own thread looks at it and changes it. */
    private Optional<Optional<EmbeddingModel>> loaded = Optional.empty();

    @Autowired
    Senses() {
        this(() -> {
            ModelFiles.prepare();
            return new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
        });
    }

    Senses(Supplier<EmbeddingModel> maker) {
        this.maker = maker;
    }

    /** Senses without a model, as on a machine that can't run it. */
    public static Senses none() {
        return new Senses(() -> {
            throw new UnsatisfiedLinkError("no model here");
        });
    }

    /** What each text means; empty where this machine can't say. */
    public Optional<List<Sense>> of(List<String> texts) {
        return onItsThread(() -> model().map(ready ->
                ready
                        .embedAll(texts.stream()
                                .map(text -> TextSegment.from(text.isBlank() ? "-" : text))
                                .toList())
                        .content()
                        .stream()
                        .map(embedding -> Sense.of(embedding.vector()))
                        .toList()));
    }

    /** What a text means. */
    public Optional<Sense> of(String text) {
        return of(List.of(text)).map(List::getFirst);
    }

    /** Whether this machine can say what texts mean. */
    public boolean areThere() {
        return onItsThread(() -> model().isPresent());
    }

    private Optional<EmbeddingModel> model() {
        Optional<EmbeddingModel> model = loaded.orElseGet(this::load);
        loaded = Optional.of(model);
        return model;
    }

    private Optional<EmbeddingModel> load() {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Search by meaning is off: its model can't run on this machine. Search by words goes on.", e);
            return Optional.empty();
        }
    }

    private <T> T onItsThread(Supplier<T> work) {
        try {
            return thread.submit(work::get).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the meaning of a text could not be worked out", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("somebody ended the work", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
