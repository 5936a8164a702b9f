package sightline.service.watch.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.watch.foi.Answering;
import sightline.service.watch.foi.FoiAnswer;
import sightline.service.watch.foi.FoiTable;
import sightline.service.watch.live.Readers;

/** The answers to FOI questions for programs with a key. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.DIRECTOR, Role.SEND_MANAGER, Role.ANALYST})
final class AnswersApi {

    private static final Sheet<FoiTable> TABLES = new Sheet<FoiTable>()
            .column("caption", FoiTable::caption)
            .column("heads", FoiTable::heads)
            .column("rows", FoiTable::rows);

    private static final Sheet<FoiAnswer> ANSWERS = new Sheet<FoiAnswer>()
            .column("question", answer -> answer.question().id())
            .column("words", answer -> answer.question().words())
            .column("answer", FoiAnswer::sentence)
            .column("definition", answer -> answer.question().definition())
            .column("source", answer -> answer.question().source())
            .column("rests_on", answer -> answer.question().rests())
            .column("as_at", answer -> answer.month().atEndOfMonth().toString())
            .column("tables", answer -> TABLES.objects(answer.tables()));

    private final Readers readers;
    private final Answering answering;

    AnswersApi(Readers readers, Answering answering) {
        this.readers = readers;
        this.answering = answering;
    }

    @GetMapping("/api/v1/live/answers")
    ResponseEntity<byte[]> answers(Authentication who) {
        return LiveApi.authority(readers, who)
                .flatMap(authority -> answering.all(authority).map(answers -> fields(authority, answers)))
                .map(Answered::closed)
                .orElseGet(Refusal.NO_CASES::answer);
    }

    private static Map<String, @Nullable Object> fields(String authority, List<FoiAnswer> answers) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("authority", authority);
        fields.put("answers", ANSWERS.objects(answers));
        return fields;
    }
}
