package sightline.service.casework.sen2.pages;

import java.util.List;
import sightline.service.casework.sen2.FoundPeople;
import sightline.service.casework.sen2.HandedIn;

/**
 * What the page of people of a return shows.
 *
 * @param handed the return
 * @param people of this page
 * @param pages which page of how many
 */
public record PeopleOfReturnView(HandedIn handed, List<FoundPeople.Row> people, FindingsView.Pages pages) {}
