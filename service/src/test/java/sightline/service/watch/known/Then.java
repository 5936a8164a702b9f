package sightline.service.watch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sightline.service.watch.Knowledge;
import sightline.service.watch.figures.Shelf;
import sightline.service.watch.figures.ShippedShelf;

/** What could be known when, from the shipped figures. */
final class Then {

    static final List<Integer> YEARS = IntStream.rangeClosed(2016, 2024).boxed().toList();

    private Then() {}

    static KnownAnswer answer(int year) {
        return answer(ShippedShelf.CONTENTS, year, Optional.empty());
    }

    static KnownAnswer answer(int year, String code) {
        return answer(ShippedShelf.CONTENTS, year, Optional.of(code));
    }

    static KnownAnswer answer(Shelf.Contents contents, int year, Optional<String> code) {
        LocalDate today = ShippedShelf.TODAY;
        return KnownQuestion.answer(
                new Knowledge.Today(contents, today),
                year,
                code.map(c -> contents.facts().authority(c).orElseThrow()));
    }

    static KnownPage page(int year) {
        return new KnownPage(answer(year), YEARS, Optional.empty());
    }

    static KnownPage page(int year, String code) {
        return new KnownPage(answer(year, code), YEARS, Optional.empty());
    }

    static KnownPage page(Story story) {
        return new KnownPage(answer(story.year(), story.authority()), YEARS, Optional.of(story));
    }
}
