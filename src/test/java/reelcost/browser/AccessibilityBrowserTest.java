package reelcost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, light and dark, narrow and wide: nothing serious that axe finds, no sideways scrolling, no complaint. */
@QuarkusTest
class AccessibilityBrowserTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/productions/new",
            "/productions/1",
            "/productions/1/edit",
            "/productions/1/scenarios/1",
            "/productions/1/scenarios/1/months",
            "/productions/1/scenarios/1/stages/upscale/chains",
            "/productions/1/compare",
            "/quick",
            "/quick?offer=google/veo-3.1-fast&clips=abc",
            "/shootout",
            "/shootout?clips=700&seconds=19&size=2160p&audio=yes&production=1&scenario=1&stage=takes",
            "/shootout?clips=abc",
            "/funnel",
            "/funnel?prompts=700&finals=abc",
            "/shootout",
            "/rates",
            "/rates/google/veo-3.1-fast",
            "/rates/aws/s3-standard",
            "/rates/own",
            "/rates/new",
            "/rates/new?from=lambda/wan-2.2-t2v-a14b",
            "/rates/new?from=aws/s3-standard",
            "/rates/new?from=wasabi/hot-cloud-storage",
            "/api",
            "/nothing");

    private static Chromium chromium;

    @TestHTTPResource
    URI app;

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

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void no_page_has_a_serious_violation(ColorScheme scheme) {
        Page page = chromium.open(scheme);
        for (String path : PAGES) {
            page.navigate(app.resolve(path).toString());
            List<String> serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(AccessibilityBrowserTest::said)
                            .toList();
            assertThat(serious).as(path).isEmpty();
        }
        assertThat(chromium.complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280, 1600})
    void no_page_scrolls_sideways(int width) {
        Page page = chromium.open(ColorScheme.LIGHT, width);
        for (String path : PAGES) {
            page.navigate(app.resolve(path).toString());
            assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path)
                    .isTrue();
        }
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
