package reelcost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reelcost.app.EditOwnRates;
import reelcost.app.RateBooks;
import reelcost.domain.rate.OfferId;

/** A studio writes a rate of its own, as it does in a browser with script. */
@QuarkusTest
class OwnRateBrowserTest {
    private static final OfferId FARM = new OfferId("own/farm-in-the-cellar");
    private static Chromium chromium;

    @TestHTTPResource
    URI app;

    @Inject
    EditOwnRates own;

    @Inject
    RateBooks books;

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
    void leaveTheBookAsItWas() {
        assertThat(chromium.complaints).isEmpty();
        own.find(FARM).ifPresent(found -> own.remove(books.current().edition(), FARM));
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    @Test
    void the_form_shows_what_the_service_has_and_prices_while_it_is_typed() {
        Page page = chromium.open(ColorScheme.LIGHT);
        page.navigate(app.resolve("/rates/new").toString());
        expect(page.locator("#tiers-0-price")).isHidden();
        expect(page.locator("#compute-0-size")).isHidden();
        page.locator("#service").selectOption("store");
        expect(page.locator("#tiers-0-price")).isVisible();
        expect(page.locator("#rates-0-price")).isHidden();

        page.locator("#service").selectOption("generate");
        page.locator("#per").selectOption("gpu-hour");
        page.locator("#rates-0-price").fill("3.60");
        page.locator("#compute-0-gpu-seconds").fill("10");
        page.locator("#compute-0-video-seconds").fill("1");
        // 55 clips × 20 s × 10 GPU-s ÷ 3,600 s × $3.60.
        expect(page.locator("#preview .figure")).hasText("$11.00");

        page.locator("#compute-0-gpu-seconds").fill("1e9");
        expect(page.locator("#compute-0-gpu-seconds-error")).containsText("plain number");
        expect(page.locator("#compute-0-gpu-seconds")).hasAttribute("aria-invalid", "true");
        page.locator("#compute-0-gpu-seconds").fill("20");
        expect(page.locator("#preview .figure")).hasText("$22.00");

        page.locator("button[value='add:rates:0']").click();
        page.locator("#rates-1-size").fill("1080p");
        page.locator("button[value='remove:rates:0']").click();
        expect(page.locator("#rates-0-size")).hasValue("1080p");
        expect(page.locator("#compute-0-gpu-seconds")).hasValue("20");

        page.locator("#rates-0-price").fill("7.20");
        page.locator("#model").fill("Farm in the cellar");
        page.locator("#provider").fill("Us");
        page.locator("#channel").fill("Us");
        page.locator("#source-where").fill("Measured in the cellar");
        page.locator(".topsheet button[value=save]").click();
        expect(page.locator("h1")).containsText("Own rate");
        assertThat(page.url()).endsWith("/rates/" + FARM);
    }
}
