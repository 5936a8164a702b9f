package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look at a page bites: each fault, planted in a sound page, is told; the sound page has none. */
@InChromium
class PlantedFaultTest {

    private static final String CHART = """
            <figure class="sl-chart" id="series">
              <figcaption>Half of all plans were on time.</figcaption>
              <svg class="chart" role="img" aria-label="Half" width="100" height="50"></svg>
            </figure>
            <details><summary>The figures behind this chart</summary>
              <table><caption>On time</caption>
                <thead><tr><th scope="col">Year</th><th scope="col">Share</th></tr></thead>
                <tbody><tr><th scope="row">2025</th><td>50%</td></tr></tbody>
              </table>
            </details>
            """;

    private static final String SOUND = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><title>A sound page</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>Is this page sound?</h1><p>Here it goes on.</p>
            %s
            </main></body></html>
            """.formatted(CHART);

    private static final String MORE = "<p>Here it goes on.</p>";

    @Test
    void a_sound_page_has_no_fault(Visits visits) {
        assertThat(faults(visits, SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    axe image-alt                   | <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
                    axe label                       | <input type="text" name="council">
                    axe select-name                 | <select><option>Devon</option></select>
                    axe button-name                 | <button></button>
                    axe link-name                   | <a href="/england"></a>
                    axe color-contrast              | <p style="color:#999;background:#fff">Hard to read</p>
                    axe heading-order               | <h4>Two steps down</h4>
                    axe target-size                 | <a href="/a" style="display:inline-block;width:9px;height:9px;overflow:hidden">a</a><a href="/b" style="display:inline-block;width:9px;height:9px;overflow:hidden">b</a>
                    the page is 500px wide          | <div class="board" style="width:484px;margin-left:8px">Wide</div>
                    there are 2 main headings       | <h1>Or is it this?</h1>
                    ids stand twice: a              | <p id="a">One</p><p id="a">Two</p>
                    a link leads to #gone           | <a href="#gone">There</a>
                    a keyboard can't scroll div.box | <div class="box" style="overflow-x:auto"><a href="/a" style="display:block;width:3000px">Wide</a></div>
                    a chart stands outside a figure | <svg class="chart" role="img" aria-label="Lost"></svg>
                    console: It broke               | <script>console.error('It broke')</script>
                    script failed                   | <script>nothing.at.all()</script>
                    """)
    void a_planted_fault_is_told(String told, String planted, Visits visits) {
        assertThat(faults(visits, SOUND.replace(MORE, MORE + planted))).anyMatch(fault -> fault.contains(told));
    }

    @ParameterizedTest(name = "{1} missing")
    @CsvSource(delimiter = '|', textBlock = """
                    the language is “”              | ' lang="en-GB"'
                    there is no title               | A sound page
                    there are 0 main headings       | <h1>Is this page sound?</h1>
                    no sentence that says           | Half of all plans were on time.
                    has no table behind it          | <tr><th scope="row">2025</th><td>50%</td></tr>
                    has no table behind it          | <caption>On time</caption>
                    shows 0 drawings                | ' class="chart"'
                    """)
    void what_is_missing_is_told(String told, String missing, Visits visits) {
        assertThat(SOUND).contains(missing);
        assertThat(faults(visits, SOUND.replace(missing, ""))).anyMatch(fault -> fault.contains(told));
    }

    private static List<String> faults(Visits visits, String html) {
        Page page = visits.visitor().page();
        PageCheck check = new PageCheck(page);
        page.setContent(html);
        return check.faultsAtEveryWidth();
    }
}
