package sightline.service.review.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import sightline.service.people.Mistake;
import sightline.service.review.desk.Inside;

/** Keeps a new item, if all that is needed was given. */
@Component
final class Keeping {

    private final Register register;
    private final PaperShelf papers;
    private final WitnessNames names;

    Keeping(Register register, PaperShelf papers, WitnessNames names) {
        this.register = register;
        this.papers = papers;
        this.names = names;
    }

    /** What became of it. */
    sealed interface Kept {

        /** It is in the register under this number. */
        record Done(long id) implements Kept {}

        /** First something is to be mended. */
        record NotYet(List<Mistake> mistakes) implements Kept {}
    }

    Kept keep(Inside inside, EvidenceForm form, Optional<HandedIn.Upload> upload) {
        List<Mistake> mistakes = new ArrayList<>(form.mistakes());
        names.in(inside, "origin", form.typed().text("origin")).ifPresent(mistakes::add);
        Optional<NewPaper> paper = Optional.empty();
        switch (upload.orElse(null)) {
            case HandedIn.Upload.Unfit(String words) -> mistakes.add(new Mistake("file", words));
            case HandedIn.Upload.Ready(NewPaper ready) -> {
                paper = Optional.of(ready);
                papers.same(inside, ready).ifPresent(id -> mistakes.add(again(id)));
            }
            case null -> {
                if (form.typed().text("words").isEmpty()) {
                    mistakes.add(new Mistake("file", "Choose a file, or write the words below"));
                }
            }
        }
        if (paper.isPresent() && !form.typed().text("words").isEmpty()) {
            mistakes.add(new Mistake(
                    "words",
                    "Leave this empty, as the words come from the file, or add your own words as a second item"));
        }
        if (!mistakes.isEmpty()) {
            paper.filter(ready -> Mistake.at("file", mistakes).isEmpty())
                    .ifPresent(ready -> mistakes.add(chosen(ready)));
        }
        return mistakes.isEmpty() && form.item().isPresent()
                ? keep(inside, form.item().get(), paper)
                : new Kept.NotYet(List.copyOf(mistakes));
    }

    private Kept keep(Inside inside, NewEvidence item, Optional<NewPaper> paper) {
        try {
            return new Kept.Done(register.add(inside, item, paper));
        } catch (DuplicateKeyException twice) {
            return new Kept.NotYet(
                    List.of(new Mistake("file", "Somebody has just added this file. Look in the register")));
        }
    }

    /** A browser gives a file once, so it is gone with a form that comes back; that must not be found out later. */
    private static Mistake chosen(NewPaper ready) {
        return new Mistake(
                "file",
                "Choose the file %s again: it is fine, but it is only kept with the rest".formatted(ready.name()));
    }

    private static Mistake again(long id) {
        return new Mistake("file", "This file is in the register already, as E%d".formatted(id));
    }
}
