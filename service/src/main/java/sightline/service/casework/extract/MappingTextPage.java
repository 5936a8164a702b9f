package sightline.service.casework.extract;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.UnusableInput;
import sightline.exchange.mapping.MappedJourneys;
import sightline.exchange.mapping.MappingFile;
import sightline.exchange.mapping.Proposal;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** How would somebody write this mapping who knows what they want? */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
@RequestMapping("/extract/{id}/text")
final class MappingTextPage {

    private static final int MOST = 100_000;

    private final FoundExtract found;
    private final Extracts extracts;

    MappingTextPage(FoundExtract found, Extracts extracts) {
        this.found = found;
        this.extracts = extracts;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long id) {
        HandedIn extract = found.at(desk, id);
        String yaml = extract.yaml().isEmpty()
                ? Proposal.of(extract.file().table())
                        .replace("'000'  # the code of your council", "'" + desk.authority() + "'")
                : extract.yaml();
        return page(new TextView(extract, yaml, Optional.empty(), List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView say(
            Desk desk,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(defaultValue = "0") long version) {
        HandedIn extract = found.at(desk, id);
        String text = yaml.replace("\r\n", "\n").replace("\0", "");
        Optional<String> wrong = wrong(extract, text);
        if (wrong.isPresent()) {
            return page(
                    new TextView(extract, text, Optional.empty(), List.of(new Mistake("yaml", wrong.get()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (extracts.say(desk, id, version, text)) {
            return new ModelAndView("redirect:/extract/%d/preview".formatted(id));
        }
        HandedIn now = found.at(desk, id);
        return page(new TextView(now, text, Optional.of(now.yaml()), List.of()), HttpStatus.CONFLICT);
    }

    private static Optional<String> wrong(HandedIn extract, String text) {
        if (text.length() > MOST) {
            return Optional.of("The mapping has more than 100,000 characters. Shorten it");
        }
        try {
            MappedJourneys.of(extract.file().table(), MappingFile.read(text, "The mapping"));
            return Optional.empty();
        } catch (UnusableInput e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static ModelAndView page(TextView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/extract/text", "view", view);
        page.setStatus(status);
        return page;
    }
}
