package sightline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.record.Head;
import sightline.service.record.verify.Break;
import sightline.service.record.verify.ChainReport;
import sightline.service.record.verify.Verification;

/** Tells what a verification found: as lines for people, or as JSON. */
record VerdictPage(Verification verification) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ChainReport chain : verification.chains()) {
            lines.add(chain.firstBreak()
                    .map(where -> "%s: NOT WHOLE. Entry %,d (line %,d) %s."
                            .formatted(
                                    chain.whole().authority(),
                                    where.number(),
                                    where.line(),
                                    where.wrong().words()))
                    .orElseGet(() -> "%s: whole, %s.".formatted(chain.whole().authority(), length(chain.whole()))));
            lines.add("  %s %d %s"
                    .formatted(
                            chain.firstBreak().isEmpty() ? "Head:" : "Fits up to entry",
                            chain.whole().number(),
                            chain.whole().hash()));
            if (chain.firstBreak().isEmpty() || chain.vouchedTo() > 0) {
                lines.add("  " + vouched(chain));
            }
        }
        verification
                .missed()
                .forEach(head ->
                        lines.add("The head %s is not in this export: its end was cut off, or it was written anew."
                                .formatted(head)));
        return lines;
    }

    /** "1 entry", "1,234 entries". */
    static String length(Head head) {
        return head.number() == 1 ? "1 entry" : "%,d entries".formatted(head.number());
    }

    private static String vouched(ChainReport chain) {
        return chain.vouchedTo() == 0
                ? "Without a head from outside, a cut end or a record written wholly anew can't be seen. Note this head."
                : "Up to entry %,d it is what it was when the head you hold was noted; for later entries hold a later one."
                        .formatted(chain.vouchedTo());
    }

    void printJson(JsonLines out) {
        verification
                .chains()
                .forEach(chain -> out.print(json -> {
                    Optional<Break> wrong = chain.firstBreak();
                    json.writeStringProperty("authority", chain.whole().authority());
                    json.writeBooleanProperty("good", wrong.isEmpty());
                    json.writeNumberProperty("wholeTo", chain.whole().number());
                    json.writeStringProperty("head", chain.whole().hash());
                    json.writeNumberProperty("vouchedTo", chain.vouchedTo());
                    json.writeName("firstBad");
                    wrong.ifPresentOrElse(
                            where -> {
                                json.writeStartObject();
                                json.writeNumberProperty("number", where.number());
                                json.writeNumberProperty("line", where.line());
                                json.writeStringProperty("wrong", where.wrong().name());
                                json.writeStringProperty("words", where.wrong().words());
                                json.writeEndObject();
                            },
                            json::writeNull);
                }));
        verification
                .missed()
                .forEach(head -> out.print(json -> {
                    json.writeStringProperty("heldHead", head);
                    json.writeBooleanProperty("good", false);
                }));
    }
}
