package sightline.insight.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.EventLog;
import sightline.insight.log.Scan;
import sightline.journey.event.EventName;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/** Why a journey isn't as the law wants it, rule by rule, each with the event that broke it first. */
public final class Reasons {

    private final LawBook law;
    private final Judge judge;

    /** Judges by this law and this way of counting weeks. */
    public Reasons(LawBook law, Counting counting) {
        this.law = law;
        this.judge = new Judge(law, counting);
    }

    /**
     * A rule that was broken.
     *
     * @param rule the rule
     * @param event the event by which it was broken first
     * @param day its day
     * @param reference the place in the law as it stood then; empty where there was no such duty yet
     */
    public record Breach(LawfulRule rule, EventName event, LocalDate day, String reference) {

        /** In a sentence: "Draft served, 3 March 2025: the draft came before all advice was in (…)." */
        public String sentence() {
            return "%s, %s: %s%s."
                    .formatted(
                            event.words(),
                            java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
                                    .format(day),
                            rule.words(),
                            reference.isEmpty() ? "" : " (" + reference + ")");
        }
    }

    /** The rules that a case broke, in the order in which the law has them; none where all is as it should be. */
    public List<Breach> of(EventLog log, int number) {
        List<Breach> breaches = new ArrayList<>();
        Scan.some(log, new int[] {number}, 1, new CaseMeasure() {
            @Override
            public void weigh(CaseEvents events, int weight) {
                Found found = judge.found(events);
                for (LawfulRule rule : LawfulRule.values()) {
                    if ((found.broken() & rule.bit()) != 0) {
                        int place = found.place(rule);
                        LocalDate day = LocalDate.ofEpochDay(events.days()[place]);
                        breaches.add(new Breach(
                                rule,
                                EventLog.name(events.activities()[place]),
                                day,
                                rule.reference(law, day).orElse("")));
                    }
                }
            }

            @Override
            public boolean readsDetails() {
                return true;
            }
        });
        return breaches;
    }
}
