package sightline.service.people.session;

import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import sightline.service.people.SignedIn;

/** Files each session under the id of its person, so that a change of the account can end it. */
final class PersonOfSession implements IndexResolver<Session> {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Override
    public Map<String, String> resolveIndexesFor(Session session) {
        Object context = session.getAttribute(CONTEXT);
        return context instanceof SecurityContext c
                        && c.getAuthentication() != null
                        && c.getAuthentication().getPrincipal() instanceof SignedIn person
                ? Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person.id()))
                : Map.of();
    }
}
