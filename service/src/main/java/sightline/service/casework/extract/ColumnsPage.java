package sightline.service.casework.extract;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.mapping.ColumnMapping;
import sightline.exchange.mapping.Extract;
import sightline.exchange.mapping.MappingText;
import sightline.service.casework.gate.Desk;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What do the columns of this extract mean? */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
@RequestMapping("/extract/{id}")
final class ColumnsPage {

    private final FoundExtract found;
    private final Extracts extracts;

    ColumnsPage(FoundExtract found, Extracts extracts) {
        this.found = found;
        this.extracts = extracts;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long id) {
        HandedIn extract = found.at(desk, id);
        Extract table = extract.file().table();
        SaidSoFar said = SaidSoFar.of(extract, table);
        return said.columns()
                .map(columns -> page(ColumnsView.of(extract, table, columns).lacking(said.missing()), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:/extract/%d/text".formatted(id)));
    }

    @PostMapping
    ModelAndView say(Desk desk, @PathVariable long id, @RequestParam Map<String, String> typed) {
        HandedIn extract = found.at(desk, id);
        Extract table = extract.file().table();
        UsesForm form = UsesForm.of(new Typed(typed), table);
        Optional<String> yaml = form.mistakes().isEmpty()
                ? form.mapping().mapping(desk.authority()).map(MappingText::of)
                : Optional.empty();
        if (yaml.isEmpty()) {
            return page(
                    ColumnsView.of(extract, table, form.mapping()).with(form.mistakes()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return extracts.say(desk, id, seen(typed), yaml.get())
                ? new ModelAndView("redirect:/extract/%d/preview".formatted(id))
                : overtaken(found.at(desk, id), table, form.mapping());
    }

    /** Theirs stands beside the columns in which it differs; where it differs in none, there is nothing to lose. */
    private static ModelAndView overtaken(HandedIn now, Extract table, ColumnMapping mine) {
        return page(ColumnsView.of(now, table, mine, SaidSoFar.of(now, table).columns()), HttpStatus.CONFLICT);
    }

    private static long seen(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }

    private static ModelAndView page(ColumnsView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/extract/columns", "view", view);
        page.setStatus(status);
        return page;
    }
}
