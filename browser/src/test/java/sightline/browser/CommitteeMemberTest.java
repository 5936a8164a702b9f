package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A committee member prepares a meeting: who in her region may be next, and can she trust the sign? */
@OnTheSite
class CommitteeMemberTest {

    @Test
    void reads_who_in_her_region_has_an_alert_without_javascript(Visits visits) {
        Visitor she = visits.withoutScript();
        she.opens("/england");
        she.chooses("Region", "South East");
        she.ticks("Only with an alert");
        she.presses("Show");
        List<String> first = councils(she);
        she.follows("Throughput");
        readsTheLowestThroughputFirst(she);
        assertThat(councils(she)).containsExactlyInAnyOrderElementsOf(first);

        she.follows(councils(she).getFirst());
        she.reads("What to expect in 2025");
        she.follows("How good is the alarm?");
        readsTheRecord(she);
    }

    @Test
    void does_all_of_it_by_keyboard_alone(Visits visits) {
        Visitor she = visits.visitor();
        she.opens("/england");
        she.tabsTo("Skip to main content").hits("Enter");
        she.tabsTo("Region").typesThere("South East");
        she.tabsTo("Only with an alert").hits("Space");
        she.tabsTo("Show").hits("Enter");
        she.isOn("/england?name=&region=South+East&sort=risk&alert=true");
        she.tabsTo("Throughput").hits("Enter");
        she.isOn("/england?region=South+East&alert=true&name=&sort=throughput");
        readsTheLowestThroughputFirst(she);

        she.tabsTo(councils(she).getFirst()).hits("Enter");
        she.reads("What to expect in 2025");
        she.tabsTo("How good is the alarm?").hits("Enter");
        readsTheRecord(she);
    }

    private static void readsTheLowestThroughputFirst(Visitor she) {
        she.isOn("sort=throughput");
        List<Double> throughput = she.main().locator("table.sl-list tbody td:nth-child(4)").allInnerTexts().stream()
                .map(Double::valueOf)
                .toList();
        assertThat(throughput).isNotEmpty().isSorted().allMatch(ratio -> ratio < 1);
        assertThat(she.main().locator("table.sl-list tbody tr").allInnerTexts())
                .allMatch(line -> line.contains("South East") && line.contains("Alert"));
    }

    private static void readsTheRecord(Visitor she) {
        she.readsHeading("How good is the alarm?");
        she.reads("Use an alert as a reason to ask, never as a finding.");
        she.reads("Alerts that came true (");
        she.reads("came without an alert (");
        she.reads("False alarms (");
    }

    private static List<String> councils(Visitor she) {
        return she.main()
                .locator("table.sl-list tbody th")
                .getByRole(AriaRole.LINK)
                .allInnerTexts();
    }
}
