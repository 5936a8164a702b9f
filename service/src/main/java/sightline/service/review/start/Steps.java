package sightline.service.review.start;

import static sightline.service.review.start.Step.Standing.DONE;
import static sightline.service.review.start.Step.Standing.LOOK;
import static sightline.service.review.start.Step.Standing.NOT_YET;
import static sightline.service.review.start.Step.Standing.UNDER_WAY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.service.page.InWords;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Line;
import sightline.service.review.book.Member;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Session;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.ReviewState;

/** The steps of a review in their order, each with how far it has come. */
final class Steps {

    private final ReviewBook book;
    private final Ground ground;
    private final String base;

    Steps(ReviewBook book, Ground ground) {
        this.book = book;
        this.ground = ground;
        this.base = book.head().path();
    }

    List<Step> all() {
        return List.of(
                terms(), members(), lines(), plan(), sessions(), evidence(), findings(), recommendations(), report());
    }

    private Step terms() {
        String words = ground.agreed()
                .map(agreed -> "Version %d agreed by %s on %s"
                        .formatted(agreed.version(), agreed.body(), InWords.date(agreed.day())))
                .orElse(
                        ground.versions() == 0
                                ? "Nothing written yet"
                                : "Version %d, not agreed yet".formatted(ground.versions()));
        return new Step(
                "Agree the terms of reference",
                base + "/terms",
                ground.agreed().isPresent() ? DONE : ground.versions() == 0 ? NOT_YET : UNDER_WAY,
                words);
    }

    private Step members() {
        List<Member> members = book.members().stream()
                .filter(member -> member.belongs() && member.isMember())
                .toList();
        long silent =
                members.stream().filter(member -> member.declared().isEmpty()).count();
        String words = members.isEmpty()
                ? "Nobody yet"
                : Tally.counted(members.size(), "member", "members")
                        + (silent == 0
                                ? ", all have declared their interests"
                                : ", %d without a declaration of interests".formatted(silent));
        return new Step(
                "Form the task group",
                base + "/members",
                members.isEmpty() ? NOT_YET : silent == 0 ? DONE : LOOK,
                words);
    }

    private Step lines() {
        List<Line> asked = book.lines().stream().filter(line -> !line.dropped()).toList();
        int top = (int) asked.stream().filter(Line::isTop).count();
        String words = top == 0
                ? "None yet"
                : Tally.counted(top, "line", "lines") + ", "
                        + Tally.counted(asked.size() - top, "specific question beneath", "specific questions beneath");
        return new Step("Set the lines of enquiry", base + "/lines", top == 0 ? NOT_YET : DONE, words);
    }

    private Step plan() {
        return new Step(
                "Plan the evidence",
                base + "/plan",
                ground.planned() == 0 ? NOT_YET : isPast(ReviewState.EVIDENCE) ? DONE : UNDER_WAY,
                ground.planned() == 0
                        ? "Nothing planned yet"
                        : Tally.counted(ground.planned(), "source is planned", "sources are planned"));
    }

    private Step sessions() {
        int held = (int) book.sessions().stream().filter(Session::held).count();
        int planned = book.sessions().size();
        int heard = (int) book.witnesses().stream()
                .filter(witness -> witness.state() == Witness.State.HEARD)
                .count();
        return new Step(
                "Hear witnesses",
                base + "/sessions",
                planned == 0 ? NOT_YET : held == planned ? DONE : UNDER_WAY,
                planned == 0
                        ? "No session is planned yet"
                        : "%d of %s held, %s heard"
                                .formatted(
                                        held,
                                        Tally.counted(planned, "session", "sessions"),
                                        Tally.counted(heard, "witness", "witnesses")));
    }

    private Step evidence() {
        List<Evidence> items = Heard.usable(book);
        return new Step(
                "Gather evidence",
                base + "/evidence",
                items.isEmpty() ? NOT_YET : isPast(ReviewState.EVIDENCE) ? DONE : UNDER_WAY,
                items.isEmpty() ? "Nothing in the register yet" : inRegister(items));
    }

    /** "31 items in the register: testimony 20, document 11". */
    private static String inRegister(List<Evidence> items) {
        String kinds = Arrays.stream(EvidenceKind.values())
                .map(kind -> Map.entry(
                        kind.words().toLowerCase(Locale.UK),
                        items.stream().filter(item -> item.kind() == kind).count()))
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return "%s: %s".formatted(Tally.counted(items.size(), "item in the register", "items in the register"), kinds);
    }

    private Step findings() {
        int all = book.argument().findings().size();
        int bare = (int) book.argument().findings().stream()
                .filter(finding -> book.shownBy(finding).isEmpty())
                .count();
        String words = all == 0
                ? "None yet"
                : Tally.counted(all, "finding", "findings")
                        + (bare == 0 ? ", each rests on evidence" : ", %d without evidence".formatted(bare));
        return new Step(
                "Say what was found",
                base + "/findings",
                all == 0 ? NOT_YET : bare > 0 ? LOOK : isPast(ReviewState.FINDINGS) ? DONE : UNDER_WAY,
                words);
    }

    private Step recommendations() {
        int all = book.argument().recommendations().size();
        return new Step(
                "Conclude and recommend",
                base + "/findings",
                all == 0 ? NOT_YET : isPast(ReviewState.FINDINGS) ? DONE : UNDER_WAY,
                all == 0
                        ? "None yet"
                        : "%s, %s"
                                .formatted(
                                        Tally.counted(
                                                book.argument().conclusions().size(), "conclusion", "conclusions"),
                                        Tally.counted(all, "recommendation", "recommendations")));
    }

    private Step report() {
        boolean out = book.head().state() == ReviewState.PUBLISHED;
        return new Step(
                "Check, write and publish the report",
                base + "/report",
                out ? DONE : book.head().state() == ReviewState.REPORT ? UNDER_WAY : NOT_YET,
                out ? "The report is out" : "Not published");
    }

    private boolean isPast(ReviewState state) {
        ReviewState now = book.head().state();
        return now != ReviewState.STOPPED && now.compareTo(state) > 0;
    }
}
