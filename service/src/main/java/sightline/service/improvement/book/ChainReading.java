package sightline.service.improvement.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One reading of all chains within reach: nine statements, however many there are. */
final class ChainReading {

    private static final String ONCE = " order by x.recommendation, x.letter, x.version desc";

    private final Reach reach;

    ChainReading(Reach reach) {
        this.reach = reach;
    }

    List<Origin> origins() {
        return reach.rows(
                "select * from improvement.origin x",
                "order by x.day desc, x.id desc",
                (row, n) -> BookRows.origin(row));
    }

    /** Duties to answer, by paper. */
    Map<Long, List<Duty>> duties() {
        return reach.by(
                "origin", "select * from improvement.duty x", "order by x.clock", (row, n) -> BookRows.duty(row));
    }

    /** All chains, those of the latest paper first, each paper's in its own order. */
    List<Chain> chains() {
        Map<Long, List<Recommendation>> recommendations = recommendations();
        Map<Long, List<Duty>> duties = duties();
        Map<Long, List<Answer>> answers = answers();
        Map<Long, List<Action>> actions = answering(actions());
        Map<Long, List<Effect>> effects = reach.by(
                "recommendation",
                "select * from improvement.effect x",
                "order by x.id",
                (row, n) -> BookRows.effect(row));
        Map<Long, List<Closing>> closings = reach.by(
                "recommendation",
                "select * from improvement.closing x",
                "order by x.number",
                (row, n) -> BookRows.closing(row));
        List<Chain> chains = new ArrayList<>();
        for (Origin origin : origins()) {
            for (Recommendation one : recommendations.getOrDefault(origin.id(), List.of())) {
                chains.add(new Chain(
                        origin,
                        one,
                        duties.getOrDefault(origin.id(), List.of()),
                        answers.getOrDefault(one.id(), List.of()),
                        actions.getOrDefault(one.id(), List.of()),
                        effects.getOrDefault(one.id(), List.of()),
                        closings.getOrDefault(one.id(), List.of())));
            }
        }
        return chains;
    }

    /** Every action, those that went into another among them. */
    List<Action> actions() {
        Map<Long, List<Action.From>> from = reach.by(
                "action",
                "select * from improvement.action_origin x",
                "order by x.recommendation, x.letter",
                (row, n) -> new Action.From(row.getLong("recommendation"), row.getString("letter")));
        Map<Long, List<Action.Move>> moves = reach.by(
                "action",
                "select * from improvement.action_move x",
                "order by x.number",
                (row, n) -> BookRows.move(row));
        return reach.rows(
                """
                select x.*, p.name as post_name from improvement.action x
                left join improvement.post p on p.authority = x.authority and p.id = x.post
                """,
                "order by x.due nulls last, x.id",
                (row, n) -> BookRows.action(
                        row,
                        from.getOrDefault(row.getLong("id"), List.of()),
                        moves.getOrDefault(row.getLong("id"), List.of())));
    }

    private Map<Long, List<Recommendation>> recommendations() {
        Map<Long, List<Recommendation.Part>> parts = reach.by(
                "recommendation",
                "select * from improvement.part x",
                "order by x.letter",
                (row, n) -> new Recommendation.Part(row.getString("letter"), row.getString("words")));
        return reach.by(
                "origin",
                "select * from improvement.recommendation x",
                "order by x.position",
                (row, n) -> BookRows.recommendation(row, parts.getOrDefault(row.getLong("id"), List.of())));
    }

    /** The latest version of each answer, the whole before its parts. */
    private Map<Long, List<Answer>> answers() {
        return reach.by("recommendation", """
                select distinct on (x.recommendation, x.letter) x.*, p.name as post_name from improvement.answer x
                left join improvement.post p on p.authority = x.authority and p.id = x.post
                """, ONCE, (row, n) -> BookRows.answer(row));
    }

    private static Map<Long, List<Action>> answering(List<Action> actions) {
        Map<Long, List<Action>> answering = new HashMap<>();
        for (Action action : actions) {
            if (action.merged().isEmpty()) {
                Map<Long, Boolean> once = new LinkedHashMap<>();
                action.from().forEach(from -> once.put(from.recommendation(), true));
                once.keySet()
                        .forEach(id -> answering
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(action));
            }
        }
        return answering;
    }
}
