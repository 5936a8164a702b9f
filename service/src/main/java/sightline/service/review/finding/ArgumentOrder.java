package sightline.service.review.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** In which theme, and in which place there, findings, conclusions and recommendations stand. */
@Component
public final class ArgumentOrder {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    ArgumentOrder(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * Moves something by so many places within its theme; at either end it stays.
     *
     * @param places up where negative, down where positive
     * @return whether it is there
     */
    public boolean move(Inside inside, Step step, long id, int places) {
        return chamber.at(
                inside.desk(),
                () -> theme(inside, step, id)
                        .map(theme -> {
                            List<Long> order = order(inside, step, theme);
                            int place = order.indexOf(id);
                            order.remove(place);
                            order.add(Math.clamp((long) place + places, 0, order.size()), id);
                            return write(inside, step, theme, order, id);
                        })
                        .orElse(false));
    }

    /**
     * Puts something into a theme.
     *
     * @param before the one that it is to stand before; at the end where there is none
     * @return whether it and the theme are there
     */
    public boolean put(Inside inside, Step step, long id, long theme, OptionalLong before) {
        return chamber.at(inside.desk(), () -> {
            boolean there = theme(inside, step, id).isPresent() && new StepRows(database, inside, step).hasTheme(theme);
            if (!there) {
                return false;
            }
            List<Long> order = order(inside, step, theme);
            order.remove(id);
            int place = before.isPresent() ? order.indexOf(before.getAsLong()) : -1;
            order.add(place < 0 ? order.size() : place, id);
            return write(inside, step, theme, order, id);
        });
    }

    private Optional<Long> theme(Inside inside, Step step, long id) {
        return database.sql("""
                        select theme from review.%s
                        where authority = ? and review = ? and id = ? and not withdrawn for update
                        """.formatted(step.table()))
                .params(inside.desk().authority(), inside.id(), id)
                .query(Long.class)
                .optional();
    }

    private List<Long> order(Inside inside, Step step, long theme) {
        return new ArrayList<>(database.sql("""
                        select id from review.%s where authority = ? and review = ? and theme = ? and not withdrawn
                        order by position, id
                        """.formatted(step.table()))
                .params(inside.desk().authority(), inside.id(), theme)
                .query(Long.class)
                .list());
    }

    /** Who is editing the words is not disturbed: a place is none of them, so the version stays. */
    private boolean write(Inside inside, Step step, long theme, List<Long> order, long moved) {
        database.sql("""
                        update review.%s s set position = o.place, theme = :theme
                        from unnest(:order::bigint[]) with ordinality as o (id, place)
                        where s.authority = :authority and s.review = :review and s.id = o.id
                        """.formatted(step.table()))
                .param("theme", theme)
                .param("order", StepRows.numbers(order))
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .update();
        record.append(step.entry(inside, moved, "moved"));
        return true;
    }
}
