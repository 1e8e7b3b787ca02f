package reelcost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.domain.plan.Scenario;
import reelcost.testsupport.TestProductions;

/** From the sample production to a comparison and a file, as a producer goes. */
@QuarkusTest
class MainPathBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothing_complained() {
        assertThat(chromium.complaints).isEmpty();
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    /** Pixels of a chart that are painted in some colour. */
    private static int paintedPixels(Locator canvas) {
        return ((Number) canvas.evaluate("c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data"
                        + ".reduce((n, v, i) => n + (i % 4 === 3 && v > 0 ? 1 : 0), 0)"))
                .intValue();
    }

    private static BigDecimal sumOfAmounts(Download download) throws Exception {
        String csv = Files.readString(download.path(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv).stream()) {
            return rows.map(row -> new BigDecimal(row.getField("amount"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Test
    void a_producer_changes_the_sample_compares_and_takes_a_file_away() throws Exception {
        Page page = chromium.open(ColorScheme.LIGHT);
        page.navigate(app.resolve("/").toString());
        while (page.locator("text=The Hardest Part").count() == 0) {
            page.click("text=Older");
        }
        page.click("text=The Hardest Part");
        page.click(".tabs >> text=700 drafts");
        Locator total = page.locator("#sheet-line .figure");
        expect(total).hasText("$710.38");

        page.fill("#s0-clips", "500");
        expect(total).hasText("$514.04");
        expect(page.locator("[data-status]")).isVisible();
        page.click("aside button[value=save]");
        expect(page.locator(".tabs [aria-current]")).containsText("$514.04");
        expect(page.locator("[data-status]")).isHidden();

        Download file = page.waitForDownload(() -> page.click("aside >> text=CSV"));
        assertThat(sumOfAmounts(file)).isEqualByComparingTo("514.04");

        page.click(".tabs >> text=Compare");
        expect(page.locator(".verdict")).containsText("55 finals only");
        List<Locator> charts = page.locator("canvas[data-chart]").all();
        assertThat(charts).hasSize(4);
        page.waitForFunction("() => [...document.querySelectorAll('canvas[data-chart]')].every(c => c.width > 0)");
        page.waitForTimeout(600);
        charts.forEach(chart -> assertThat(paintedPixels(chart)).isGreaterThan(2_000));

        page.click(".tabs >> text=700 drafts");
        page.fill("#s0-clips", "700");
        page.click("aside button[value=save]");
        expect(page.locator(".tabs [aria-current]")).containsText("$710.38");
    }

    private String newScenario() {
        long id = edit.create(
                TestProductions.named("Keys"),
                List.of(new Scenario("One", List.of(TestProductions.onSale("a", 10)))),
                false);
        return app.resolve("/productions/" + id).toString();
    }

    private Page editor() {
        Page page = chromium.open(ColorScheme.LIGHT);
        page.navigate(newScenario());
        page.click(".tabs >> text=One");
        page.waitForURL("**/scenarios/*");
        return page;
    }

    @Test
    void what_is_typed_before_the_scripts_are_there_is_answered_once_they_are() {
        Page page = chromium.open(ColorScheme.LIGHT);
        page.navigate(newScenario());
        String editor = page.locator(".tabs >> text=One").getAttribute("href");
        List<Route> held = new ArrayList<>();
        page.route("**/htmx.min.js", held::add);
        page.navigate(app.resolve(editor).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.fill("#s0-clips", "500");
        page.waitForCondition(() -> !held.isEmpty());

        held.get(0).resume();

        expect(page.locator("#sheet-line .figure")).hasText("$1,000.00");
    }

    @Test
    void enter_adds_a_line_arrows_move_and_escape_takes_back() {
        Page page = editor();
        page.press("#s0-clips", "Enter");
        expect(page.locator(".stage")).hasCount(2);
        page.focus("#s0-seconds");
        page.keyboard().press("ArrowDown");
        expect(page.locator("#s1-seconds")).isFocused();
        page.keyboard().press("ArrowUp");
        expect(page.locator("#s0-seconds")).isFocused();
        page.fill("#s0-seconds", "33");
        page.keyboard().press("Escape");
        expect(page.locator("#s0-seconds")).hasValue("20");
        page.keyboard().press("Control+s");
        expect(page.locator("[data-status]")).isHidden();
        page.reload();
        expect(page.locator(".stage")).hasCount(2);
    }

    @Test
    void leaving_with_unsaved_changes_asks() {
        Page page = editor();
        page.fill("#s0-clips", "11");
        boolean[] asked = new boolean[1];
        page.onDialog(dialog -> {
            asked[0] = dialog.type().equals("beforeunload");
            dialog.accept();
        });
        page.click(".main-nav >> text=Rates");
        page.waitForURL("**/rates");
        assertThat(asked[0]).isTrue();
    }

    @Test
    void a_wrong_figure_is_named_while_typing_and_its_price_is_unknown() {
        Page page = editor();
        page.fill("#s0-clips", "1,5");
        expect(page.locator("#s0-clips-error")).containsText("without commas");
        expect(page.locator("#s0-clips")).hasAttribute("aria-invalid", "true");
        expect(page.locator("#stage-0-amount")).containsText("?");
        expect(page.locator("#sheet-line .figure")).containsText("at least");
        page.fill("#s0-clips", "20");
        expect(page.locator("#s0-clips-error")).isEmpty();
        expect(page.locator("#s0-clips")).not().hasAttribute("aria-invalid", "true");
        expect(page.locator("#stage-0-amount")).containsText("$40.00");
    }

    @Test
    void a_page_with_a_chart_answers_from_the_first_figure_that_is_typed() {
        Page page = chromium.open(ColorScheme.LIGHT);
        page.navigate(app.resolve("/funnel").toString());
        assertThat(page.locator("script[src*=htmx]").count()).isZero();
        page.fill("#prompts", "1400");
        expect(page.locator("#steps tbody tr:first-child td").first()).hasText("1,400");
        page.waitForURL("**prompts=1400**");
    }

    @Test
    void the_address_of_the_quick_estimate_is_the_calculation() {
        Page page = chromium.open(ColorScheme.DARK);
        page.navigate(app.resolve(
                        "/quick?offer=openai/sora-historical&clips=700&seconds=20&size=720p&fps=24&selects=55&months=0&downloads=0")
                .toString());
        expect(page.locator(".topsheet .figure")).hasText("$653.33");
        page.fill("[name=clips]", "690");
        expect(page.locator(".topsheet .figure")).hasText("$644.00");
        page.waitForURL("**clips=690**");
        page.reload();
        expect(page.locator(".topsheet .figure")).hasText("$644.00");
    }
}
