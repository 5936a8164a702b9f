package sightline.service.review.session.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Read;

/**
 * What somebody typed about the evidence that notes are to become.
 *
 * @param typed the fields
 * @param evidence what it comes to; empty where there are mistakes
 * @param notes the numbers of the notes that were chosen
 * @param mistakes to mend first
 */
public record EvidenceForm(Typed typed, Optional<NewEvidence> evidence, List<Long> notes, List<Mistake> mistakes) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST = 100_000;

    /** What notes can become. */
    public static final List<Choice> KINDS = List.of(
            new Choice(EvidenceKind.TESTIMONY.name(), "Testimony: what a witness told us"),
            new Choice(EvidenceKind.NOTE.name(), EvidenceKind.NOTE.words()),
            new Choice(EvidenceKind.VISIT.name(), EvidenceKind.VISIT.words()));

    /** A form that proposes evidence out of the notes of a hearing that have not become any yet. */
    static EvidenceForm propose(NotesView view, long witness) {
        List<Note> open = view.of(witness).stream()
                .filter(note -> note.evidence().isEmpty())
                .toList();
        Optional<Hearing> hearing = view.hearing(witness);
        boolean visit = view.sitting().session().kind() == Session.Kind.VISIT;
        Typed typed = Typed.NOTHING
                .with("kind", kind(hearing, visit).name())
                .with(
                        "title",
                        hearing.map(one -> "What we heard from " + one.whom().shownAs())
                                .orElse("Notes of “%s”"
                                        .formatted(view.sitting().session().title())))
                .with(
                        "source",
                        hearing.map(one -> one.whom().source())
                                .orElse(visit ? SourceKind.VISIT : SourceKind.COUNCILLOR)
                                .name())
                .with("origin", hearing.map(one -> one.whom().shownAs()).orElse("The task group"))
                .with("words", open.stream().map(Note::words).collect(Collectors.joining("\n\n")));
        for (Note note : open) {
            typed = typed.with("note-" + note.id(), "true");
            typed = note.about().line().isPresent()
                    ? typed.with("line-" + note.about().line().get(), "true")
                    : typed;
        }
        for (int line : hearing.map(one -> one.wants().lines()).orElse(Set.of())) {
            typed = typed.with("line-" + line, "true");
        }
        return new EvidenceForm(typed, Optional.empty(), List.of(), List.of());
    }

    private static EvidenceKind kind(Optional<Hearing> hearing, boolean visit) {
        return hearing.isPresent() ? EvidenceKind.TESTIMONY : visit ? EvidenceKind.VISIT : EvidenceKind.NOTE;
    }

    static EvidenceForm read(Typed typed, Set<Integer> lines) {
        Read read = new Read(typed);
        Optional<EvidenceKind> kind = Arrays.stream(EvidenceKind.values())
                .filter(each -> each.name().equals(typed.text("kind")))
                .filter(each -> KINDS.stream().anyMatch(choice -> choice.value().equals(each.name())))
                .findFirst();
        if (kind.isEmpty()) {
            read.mend("kind", "Choose what the notes are to become");
        }
        Optional<SourceKind> source = Arrays.stream(SourceKind.values())
                .filter(each -> each.name().equals(typed.text("source")))
                .findFirst();
        if (source.isEmpty()) {
            read.mend("source", "Choose the kind of source");
        }
        String title = read.words("title", LONGEST_TITLE, "Write what the register is to call it");
        String origin = read.words("origin", LONGEST_TITLE, "Write who said it, by kind and without a name");
        NewEvidence.Text text = new NewEvidence.Text(
                read.words("summary", LONGEST_SUMMARY), read.words("words", LONGEST, "Write what was said"));
        List<Long> notes = read.numbers("note");
        if (notes.isEmpty()) {
            read.mend("notes", "Choose at least one note");
        }
        Set<Integer> chosen = read.numbers("line").stream()
                .map(Math::toIntExact)
                .filter(lines::contains)
                .collect(Collectors.toUnmodifiableSet());
        Optional<NewEvidence> evidence = read.mistakes().isEmpty()
                ? kind.flatMap(what -> source.map(from -> new NewEvidence(what, title, from, origin, text, chosen)))
                : Optional.empty();
        return new EvidenceForm(typed, evidence, notes, read.mistakes());
    }
}
