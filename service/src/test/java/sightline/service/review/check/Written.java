package sightline.service.review.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sightline.service.review.book.Capacity;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Line;
import sightline.service.review.book.Member;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.Recommendation.Aim;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.book.Theme;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;

/** A small review written for one test. It begins sound: no rule of the check has anything to say of it. */
public final class Written {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    public static final Standing PUBLIC =
            new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.NOT_NEEDED, false);

    private final List<Member> members = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Long, Witness> witnesses = new LinkedHashMap<>();
    private final Map<Long, Evidence> evidence = new LinkedHashMap<>();
    private final List<Theme> themes = new ArrayList<>();
    private final Map<Long, Finding> findings = new LinkedHashMap<>();
    private final Map<Long, Conclusion> conclusions = new LinkedHashMap<>();
    private final Map<Long, Recommendation> recommendations = new LinkedHashMap<>();
    private final List<Ground.Name> names = new ArrayList<>();
    private final Map<Long, String> drifted = new HashMap<>();
    private final Set<Long> unseen = new HashSet<>();

    public Written() {
        member("Cllr Ash", Optional.of(DAY));
        line(1, Optional.empty(), 1);
        witness(1, "", Witness.State.HEARD, Consent.QUOTE_UNNAMED);
        evidence(1, SourceKind.FAMILY, "a parent", "Nobody rang us back, and we waited for a year.");
        evidence(2, SourceKind.STAFF, "a case officer", "We have no time to ring anybody.");
        evidence(3, SourceKind.DATA, "published figures", "");
        themes.add(new Theme(1, "Hearing back"));
        finding(1, 1, "Families wait long for a call.", Finding.Kind.WEAKNESS, 1, 2, 3);
        answers(1, 1);
        conclusion(1, 1, "Waiting without a word costs trust.", 1);
        recommendation(1, 1, "Ring each family back within two working days.", Set.of(1L), Set.of());
    }

    public Written member(String name, Optional<LocalDate> declared) {
        members.add(new Member(
                members.size() + 1L, name, Capacity.MEMBER, "", Optional.empty(), DAY, Optional.empty(), "", declared));
        return this;
    }

    public Written line(int number, Optional<Integer> parent, int phase) {
        lines.add(new Line(number, String.valueOf(number), parent, "Question " + number + "?", phase, false));
        return this;
    }

    public Written witness(long id, String organisation, Witness.State state, Consent consent) {
        witnesses.put(
                id, new Witness(id, SourceKind.FAMILY, "a parent", organisation, state, consent, Optional.of(DAY)));
        return this;
    }

    public Written evidence(long id, SourceKind source, String origin, String words) {
        return put(id, new Provenance(source, origin, DAY, Optional.empty(), Optional.empty()), PUBLIC, words);
    }

    public Written toldBy(long id, long witness) {
        Evidence item = Objects.requireNonNull(evidence.get(id));
        return put(
                id,
                new Provenance(item.from().source(), item.from().origin(), DAY, Optional.of(witness), Optional.empty()),
                item.standing(),
                item.words());
    }

    public Written standing(long id, Classification classification, Consent consent, boolean withdrawn) {
        Evidence item = Objects.requireNonNull(evidence.get(id));
        OptionalInt paragraph = classification == Classification.EXEMPT ? OptionalInt.of(2) : OptionalInt.empty();
        return put(id, item.from(), new Standing(classification, paragraph, consent, withdrawn), item.words());
    }

    private Written put(long id, Provenance from, Standing standing, String words) {
        evidence.put(
                id, new Evidence(id, EvidenceKind.NOTE, "Note " + id, from, standing, "", words, Set.of(), Set.of()));
        return this;
    }

    public Written theme(long id) {
        themes.add(new Theme(id, "Theme " + id));
        return this;
    }

    public Written noThemes() {
        themes.clear();
        return this;
    }

    public Written finding(long id, long theme, String words, Finding.Kind kind, long... cited) {
        findings.put(
                id,
                new Finding(
                        id,
                        theme,
                        words,
                        kind,
                        Arrays.stream(cited)
                                .mapToObj(item -> new Finding.Cited(item, ""))
                                .toList(),
                        Set.of()));
        return this;
    }

    public Written says(long id, String words) {
        Finding old = Objects.requireNonNull(findings.get(id));
        findings.put(id, new Finding(id, old.theme(), words, old.kind(), old.evidence(), old.lines()));
        return this;
    }

    public Written quotes(long id, long item, String quotation) {
        Finding old = Objects.requireNonNull(findings.get(id));
        List<Finding.Cited> cited = old.evidence().stream()
                .map(one -> one.evidence() == item ? new Finding.Cited(item, quotation) : one)
                .toList();
        findings.put(id, new Finding(id, old.theme(), old.words(), old.kind(), cited, old.lines()));
        return this;
    }

    public Written answers(long id, Integer... numbers) {
        Finding old = Objects.requireNonNull(findings.get(id));
        findings.put(
                id,
                new Finding(
                        id,
                        old.theme(),
                        old.words(),
                        old.kind(),
                        old.evidence(),
                        new LinkedHashSet<>(List.of(numbers))));
        return this;
    }

    public Written conclusion(long id, long theme, String words, long... rests) {
        Set<Long> findings = new LinkedHashSet<>();
        Arrays.stream(rests).forEach(findings::add);
        conclusions.put(id, new Conclusion(id, theme, words, findings));
        return this;
    }

    public Written recommendation(long id, long theme, String words, Set<Long> from, Set<Long> directly) {
        recommendations.put(
                id,
                new Recommendation(
                        id,
                        recommendations.size() + 1,
                        theme,
                        words,
                        List.of(),
                        aim("Director of Children’s Services", Optional.of(DAY), "", "nine of ten calls"),
                        Recommendation.Kind.OPERATIONAL,
                        Optional.empty(),
                        from,
                        directly));
        return this;
    }

    public Written asks(long id, String words, String... parts) {
        Recommendation old = Objects.requireNonNull(recommendations.get(id));
        List<Recommendation.Part> lettered = new ArrayList<>();
        for (String part : parts) {
            lettered.add(new Recommendation.Part(String.valueOf((char) ('a' + lettered.size())), part));
        }
        return put(old, words, lettered, old.aim());
    }

    public Written aims(long id, Aim aim) {
        Recommendation old = Objects.requireNonNull(recommendations.get(id));
        return put(old, old.words(), old.parts(), aim);
    }

    private Written put(Recommendation old, String words, List<Recommendation.Part> parts, Aim aim) {
        recommendations.put(
                old.id(),
                new Recommendation(
                        old.id(),
                        old.number(),
                        old.theme(),
                        words,
                        parts,
                        aim,
                        old.kind(),
                        old.sent(),
                        old.conclusions(),
                        old.findings()));
        return this;
    }

    public static Aim aim(String addressee, Optional<LocalDate> due, String indicator, String measure) {
        return new Aim(Recommendation.Addressee.EXECUTIVE, addressee, due, "", indicator, measure, "", "");
    }

    public Written named(SourceKind source, String name) {
        names.add(new Ground.Name(source, name));
        return this;
    }

    public Written drifts(long id, String sentence) {
        drifted.put(id, sentence);
        return this;
    }

    public Written unseen(long id) {
        unseen.add(id);
        return this;
    }

    public ReviewBook book() {
        ReviewHead head = new ReviewHead(
                7, "Why do calls not come back?", "Scrutiny", ReviewState.FINDINGS, DAY, 1, Optional.empty(), 0);
        return new ReviewBook(
                head,
                List.copyOf(members),
                List.copyOf(lines),
                List.copyOf(witnesses.values()),
                List.of(),
                List.copyOf(evidence.values()),
                new ReviewBook.Argument(
                        List.copyOf(themes),
                        List.copyOf(findings.values()),
                        List.copyOf(conclusions.values()),
                        List.copyOf(recommendations.values())));
    }

    public Ground ground() {
        return new Ground(book(), List.copyOf(names), Map.copyOf(drifted), Set.copyOf(unseen));
    }
}
