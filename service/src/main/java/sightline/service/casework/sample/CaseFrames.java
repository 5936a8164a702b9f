package sightline.service.casework.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.Draw;
import sightline.service.review.sample.Frame;
import sightline.service.review.sample.Ground;
import sightline.service.review.sample.PlanFrames;

/** Makes the frame of a sample out of the authority's cases, and keeps on this side which key is which case. */
@Component
final class CaseFrames implements PlanFrames {

    private final Gate gate;
    private final JdbcClient database;
    private final Clock clock;

    CaseFrames(Gate gate, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Answer draw(Ask ask, Keep keep) {
        return gate.at(Desk.system(ask.authority()), () -> {
            Ask.Wish wish = ask.wish();
            FrameRows rows = new FrameRows(database, ask.authority());
            Set<String> journeys = rows.journeys(wish.frame(), wish.first(), wish.last());
            List<Frame.LeftOut> leftOut = new ArrayList<>();
            for (Ground ground : Ground.KNOWN_BEFORE) {
                if (wish.leaveOut().contains(ground)) {
                    Set<String> out = rows.without(ground, journeys);
                    journeys.removeAll(out);
                    leftOut.add(Frame.LeftOut.of(ground, out.size()));
                }
            }
            if (journeys.size() < Frame.FEWEST) {
                return new Answer.TooFew();
            }
            if (wish.size() > journeys.size()) {
                return new Answer.NotSoMany(journeys.size());
            }
            Opaque opaque = Opaque.fresh();
            Map<String, String> byKey = new TreeMap<>();
            journeys.forEach(journey -> byKey.put(opaque.key(journey), journey));
            keep(ask, opaque, byKey);
            Frame frame = new Frame(List.copyOf(byKey.keySet()), leftOut);
            keep.keep(frame);
            return new Answer.Drawn(frame);
        });
    }

    private void keep(Ask ask, Opaque opaque, Map<String, String> byKey) {
        database.sql("""
                        insert into casework.sample
                            (authority, id, asker, frame, first_day, last_day, size, salt, asked)
                        values (:authority, :sample, :asker, :frame, :first, :last, :size, :salt, :day)
                        """)
                .param("authority", ask.authority())
                .param("sample", ask.sample())
                .param("asker", ask.asker())
                .param("frame", ask.wish().frame().name())
                .param("first", ask.wish().first())
                .param("last", ask.wish().last())
                .param("size", ask.wish().size())
                .param("salt", opaque.salt())
                .param("day", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .update();
        List<String> order = Draw.order(ask.wish().seed(), byKey.keySet());
        database.sql("""
                        insert into casework.sample_case (authority, sample, place, key, journey)
                        select :authority, :sample, place::int, key, journey
                        from unnest(:place, :key, :journey) as new (place, key, journey)
                        """)
                .param("authority", ask.authority())
                .param("sample", ask.sample())
                .param(
                        "place",
                        Columns.texts(
                                IntStream.rangeClosed(1, order.size()).boxed().toList(), place -> place))
                .param("key", Columns.texts(order, key -> key))
                .param("journey", Columns.texts(order, byKey::get))
                .update();
    }
}
