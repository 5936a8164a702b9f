package sightline.service.people.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** How people who come from the organisation are known, and what becomes of a try that fails. */
@Component
final class Visitors {

    private final Organisation organisation;
    private final OrganisationPeople people;

    Visitors(Organisation organisation, OrganisationPeople people) {
        this.organisation = organisation;
        this.people = people;
    }

    boolean mayComeFromOrganisation() {
        return organisation.name().isPresent();
    }

    ClientRegistrationRepository registrations() {
        return organisation.registrations();
    }

    OrganisationPeople people() {
        return people;
    }

    Outcomes outcomes() {
        return new Outcomes(organisation.name().orElse("your organisation"));
    }
}
