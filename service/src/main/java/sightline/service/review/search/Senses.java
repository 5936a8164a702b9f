package sightline.service.review.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Works out what sentences mean, with a small language model on this machine; no word leaves it. The model is loaded when
 * it is first asked, once. Where its native library can't run, there are no senses, and search goes on with words alone.
 */
@Component
public final class Senses {

    private static final Logger LOG = LoggerFactory.getLogger(Senses.class);

    private final Supplier<EmbeddingModel> maker;
    private Optional<EmbeddingModel> model = Optional.empty();
    private boolean failed;

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
        return model().map(ready ->
                ready
                        .embedAll(texts.stream()
                                .map(text -> TextSegment.from(text.isBlank() ? "-" : text))
                                .toList())
                        .content()
                        .stream()
                        .map(embedding -> Sense.of(embedding.vector()))
                        .toList());
    }

    /** What a text means. */
    public Optional<Sense> of(String text) {
        return of(List.of(text)).map(List::getFirst);
    }

    /** Whether this machine can say what texts mean. */
    public boolean areThere() {
        return model().isPresent();
    }

    private synchronized Optional<EmbeddingModel> model() {
        if (model.isEmpty() && !failed) {
            try {
                model = Optional.of(maker.get());
            } catch (RuntimeException | LinkageError e) {
                failed = true;
                LOG.warn("Search by meaning is off: its model can't run on this machine. Search by words goes on.", e);
            }
        }
        return model;
    }
}
