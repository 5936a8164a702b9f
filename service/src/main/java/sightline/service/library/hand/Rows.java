package sightline.service.library.hand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.Part;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.paper.Status;
import sightline.papers.reading.paper.Timescale;
import sightline.service.library.book.Item.Sort;
import sightline.service.library.book.Place;
import sightline.service.library.book.Reply;
import sightline.service.library.book.Said;

/**
 * The rows that a paper comes to: each recommendation with the answer that the paper prints to it, and each answer to
 * something that it doesn't print.
 */
final class Rows {

    private final Map<String, List<Response>> answers = new LinkedHashMap<>();
    private final Map<String, Long> numbers;
    private final int length;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Paper paper) {
        paper.answered()
                .responses()
                .forEach(one -> answers.computeIfAbsent(one.recommendation(), number -> new ArrayList<>())
                        .add(one));
        numbers = paper.asked().recommendations().stream()
                .flatMap(one -> one.number().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        length = paper.text().length();
    }

    /**
     * A row to be kept.
     *
     * @param sort what it is
     * @param said what it says
     * @param places where
     */
    record Row(Sort sort, Said said, Said.Places places) {}

    static List<Row> of(Paper paper) {
        Rows rows = new Rows(paper);
        List<Recommendation> recommendations = paper.asked().recommendations();
        Optional<Response> toAll = best(rows.answers.getOrDefault(Response.ALL, List.of()));
        List<Optional<Response>> own = recommendations.stream().map(rows::own).toList();
        for (int i = 0; i < recommendations.size(); i++) {
            rows.add(recommendations.get(i), own.get(i).or(() -> toAll));
        }
        boolean allTold = !recommendations.isEmpty();
        rows.answers.forEach((number, responses) -> {
            if (!(allTold && number.equals(Response.ALL))) {
                responses.forEach(response -> rows.add(number, response));
            }
        });
        return List.copyOf(rows.rows);
    }

    /** The answer to this one, taken out of those that are left; a number that is printed twice is nobody's. */
    private Optional<Response> own(Recommendation one) {
        String key = one.number()
                .filter(number -> numbers.getOrDefault(number, 0L) == 1 && answers.containsKey(number))
                .orElse(one.id());
        return Optional.ofNullable(answers.remove(key)).flatMap(Rows::best);
    }

    /** Where something is answered twice, the answer that says how; the contradiction is flagged. */
    private static Optional<Response> best(List<Response> responses) {
        return responses.stream()
                .filter(one -> one.status() != Status.NOT_STATED)
                .findFirst()
                .or(() -> responses.stream().findFirst());
    }

    private void add(Recommendation one, Optional<Response> response) {
        Said said = new Said(
                one.number().or(() -> one.label().filter(Rows::saysSomething)).orElse(""),
                one.group().orElse(""),
                one.text(),
                one.parts().stream()
                        .filter(part -> !part.text().isBlank())
                        .map(Rows::part)
                        .toList(),
                aim(one.owners(), one.timescale()),
                response.map(Rows::answer).orElse(Said.Answer.NONE),
                "");
        rows.add(new Row(
                Sort.RECOMMENDATION,
                said,
                new Said.Places(place(one.passage()), response.flatMap(some -> place(some.passage())))));
    }

    private void add(String number, Response response) {
        Said said = new Said(number, "", "", List.of(), Said.Aim.NONE, answer(response), "");
        rows.add(new Row(Sort.ANSWER, said, new Said.Places(Optional.empty(), place(response.passage()))));
    }

    private static Said.Part part(Part part) {
        return new Said.Part(part.label().orElse(""), part.text(), aim(part.owners(), part.timescale()));
    }

    private static Said.Aim aim(List<String> owners, Optional<Timescale> when) {
        return new Said.Aim(String.join("; ", owners), when.map(Timescale::text).orElse(""));
    }

    private static Said.Answer answer(Response response) {
        return new Said.Answer(
                Reply.of(response.status()),
                response.reason().orElse(""),
                response.responder().orElse(""));
    }

    private static boolean saysSomething(String label) {
        return label.chars().anyMatch(Character::isLetterOrDigit);
    }

    private Optional<Place> place(Passage passage) {
        return Optional.of(new Place(passage.from(), passage.to()).within(length))
                .filter(place -> place.from() < place.to());
    }
}
