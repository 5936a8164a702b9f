package sightline.service.watch.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sightline.service.watch.Knowledge;

/** An authority's published years as the page, its files and other programs have them: one answer, worked out once. */
@Component
public class PublishedSeries {

    private final Knowledge knowledge;

    PublishedSeries(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The answer for an authority; empty where there is none with this code. */
    Optional<AuthorityAnswer> answer(String code) {
        return directory()
                .byCode(code)
                .map(authority -> knowledge.answer(
                        code,
                        AuthorityAnswer.class,
                        today -> AuthorityQuestion.answer(today.contents().facts(), today.known(), authority)));
    }

    /** The same as fields. */
    public Optional<Map<String, @Nullable Object>> document(String code) {
        return answer(code).map(YearExport::document);
    }

    Directory directory() {
        return knowledge.answer(
                "directory",
                Directory.class,
                today -> new Directory(List.copyOf(today.contents().facts().authorities())));
    }
}
