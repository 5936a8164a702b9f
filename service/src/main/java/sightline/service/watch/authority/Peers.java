package sightline.service.watch.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.exchange.facts.Facts;
import sightline.exchange.places.Neighbour;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/** Finds whom an authority is compared with: itself, its statistical neighbours, its region and England. */
final class Peers {

    private final Facts facts;
    private final Panel panel;
    private final int year;

    Peers(Facts facts, Panel panel, int year) {
        this.facts = facts;
        this.panel = panel;
        this.year = year;
    }

    List<Peer> of(Authority authority) {
        return Stream.of(
                        Stream.of(peer(authority, true)),
                        facts.neighbours().stream()
                                .filter(n -> n.authority().equals(authority.code()))
                                .map(Neighbour::neighbour)
                                .flatMap(code -> facts.authority(code).stream())
                                .map(neighbour -> peer(neighbour, false)),
                        Stream.of(region(authority.region()), england()))
                .flatMap(peers -> peers)
                .toList();
    }

    private Peer peer(Authority authority, boolean self) {
        return new Peer(authority.name(), Optional.of(authority.code()), onTime(authority.code()), self);
    }

    /** The region is the sum of its authorities that have a figure. */
    private Peer region(String region) {
        List<Proportion> shares = facts.authorities().stream()
                .filter(a -> a.region().equals(region))
                .flatMap(a -> onTime(a.code()).stream())
                .toList();
        return new Peer(
                region + " (region)",
                Optional.empty(),
                Proportion.of(
                        shares.stream().mapToLong(Proportion::part).sum(),
                        shares.stream().mapToLong(Proportion::whole).sum()),
                false);
    }

    private Peer england() {
        return new Peer("England", Optional.empty(), onTime(Authority.ENGLAND), false);
    }

    private Optional<Proportion> onTime(String code) {
        return panel.find(code, year).flatMap(AuthorityYear::onTimeExcludingExceptions);
    }
}
