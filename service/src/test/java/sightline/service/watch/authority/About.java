package sightline.service.watch.authority;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sightline.insight.published.KnownPanel;
import sightline.service.watch.figures.ShippedShelf;

/** Answers about authorities from the shipped figures. */
final class About {

    private static final Map<String, AuthorityAnswer> TODAY = new ConcurrentHashMap<>();

    private About() {}

    /** Today's answer, worked out once. */
    static AuthorityAnswer authority(String code) {
        return TODAY.computeIfAbsent(code, c -> authority(c, ShippedShelf.today()));
    }

    static AuthorityAnswer authority(String code, LocalDate day) {
        return authority(code, ShippedShelf.CONTENTS.asKnown(day));
    }

    private static AuthorityAnswer authority(String code, KnownPanel known) {
        return AuthorityQuestion.answer(
                ShippedShelf.FACTS, known, ShippedShelf.FACTS.authority(code).orElseThrow());
    }
}
