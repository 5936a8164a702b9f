package sightline.service.library.hand;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.papers.reading.paper.Paper;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.PaperKind;
import sightline.service.library.book.Papers;
import sightline.service.people.Mistake;

/** Decides what becomes of a paper that is handed in: read at once, kept to be read, or not kept. */
@Component
public final class Receiving {

    /** Up to this many bytes a file is read while its sender waits. */
    static final int AT_ONCE = 400_000;

    private final PaperKeeping keeping;
    private final Reading reading;

    Receiving(PaperKeeping keeping, Reading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    /** What became of a paper. */
    public sealed interface Received {

        /** It is in the library under this number. */
        record Kept(long id) implements Received {}

        /** First the file is to be mended. */
        record NotYet(Mistake mistake) implements Received {}

        /** The file is fit; what is said about it isn't. */
        record Unsaid() implements Received {}
    }

    Received receive(DetailsForm form, HandedPaper.Upload upload, Papers papers, long account) {
        return switch (upload) {
            case HandedPaper.Upload.Unfit(String words) -> file(words);
            case HandedPaper.Upload.Ready(NewPaper paper) ->
                keeping.same(paper, papers)
                        .map(Receiving::again)
                        .orElseGet(() -> fresh(form, paper, Optional.of(account)));
        };
    }

    /** Takes a paper in that isn't here yet. */
    public Received fresh(DetailsForm form, NewPaper paper, Optional<Long> account) {
        if (paper.content().length > AT_ONCE) {
            return kept(form, paper, Optional.empty(), account);
        }
        return switch (Reading.read(paper.name(), paper.kind(), paper.content())) {
            case Reading.Outcome.Unreadable(String why) -> file(why);
            case Reading.Outcome.Read(Paper read) -> kept(form, paper, Optional.of(read), account);
        };
    }

    private Received kept(DetailsForm form, NewPaper paper, Optional<Paper> read, Optional<Long> account) {
        PaperKind kind = read.map(some -> PaperKind.of(some.front().docType())).orElse(PaperKind.OTHER);
        Optional<Long> id = form.details(kind).map(details -> keeping.keep(details, paper, read, account));
        if (read.isEmpty() && id.isPresent()) {
            reading.later();
        }
        return id.<Received>map(Received.Kept::new).orElseGet(Received.Unsaid::new);
    }

    private static Received file(String words) {
        return new Received.NotYet(new Mistake("file", words));
    }

    private static Received again(KeptPaper.Details kept) {
        return file("This file is in the library already: %s (%s)".formatted(kept.title(), kept.from()));
    }
}
