package sightline.service.people.account;

import java.util.Collection;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** What goes into the record about accounts. Accounts are told by their numbers: no name, no email address. */
@Component
public final class Entries {

    private final Ledger record;

    Entries(Ledger record) {
        this.record = record;
    }

    /** Somebody has signed in. */
    public void signedIn(long id, boolean throughOrganisation) {
        write(Kind.SIGNED_IN, Actor.account(id), id, Body.EMPTY.with("throughOrganisation", throughOrganisation));
    }

    void added(long id, NewPerson person) {
        write(Kind.ACCOUNT_ADDED, whoIsSignedIn().orElse(Actor.SYSTEM), id, roles(person.roles()));
    }

    void changed(Edit edit, Person before) {
        write(
                Kind.ACCOUNT_CHANGED,
                whoIsSignedIn().orElse(Actor.SYSTEM),
                edit.id(),
                roles(edit.roles())
                        .with("active", edit.active())
                        .with("newName", !edit.name().equals(before.name())));
    }

    /** Whoever chooses a password in place of a one-time one is not signed in yet, and is the account's own person. */
    void password(long id, Secret secret) {
        write(
                Kind.PASSWORD_CHANGED,
                whoIsSignedIn().orElseGet(() -> Actor.account(id)),
                id,
                Body.EMPTY.with("oneTime", secret.until().isPresent()));
    }

    private void write(Kind kind, Actor actor, long account, Body body) {
        record.append(new Entry(Ledger.INSTALLATION, kind, actor, Optional.of("account:" + account), body));
    }

    private static Body roles(Collection<Role> roles) {
        return Body.EMPTY.with("roles", roles.stream().sorted().map(Role::name).toList());
    }

    private static Optional<Actor> whoIsSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(person -> Actor.account(((SignedIn) person).id()));
    }
}
