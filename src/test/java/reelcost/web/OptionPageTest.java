package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.app.RateBooks;
import reelcost.domain.rate.Service;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;

/** The long lists that a page fetches once. */
@QuarkusTest
class OptionPageTest {
    @TestHTTPResource
    URI app;

    @Inject
    RateBooks books;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"codecs, prores-422-hq", "codecs, pcm-48-24-5-1", "sizes, 2048x1080", "sizes, 1440p"})
    void codecs_and_sizes_are_fetched_once(String list, String one) throws Exception {
        Page page = browser.get("/options/" + list + "?v=1");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, max-age=31536000, immutable");
        assertThat(page.html().select("optgroup[label] > option").eachAttr("value"))
                .hasSizeGreaterThan(10)
                .contains(one);
    }

    @Test
    void a_list_of_offers_is_fetched_once_for_an_edition_and_a_day() throws Exception {
        String edition = books.current().edition();
        Page page = browser.get("/options/offers?service=upscale&day=2026-11-26&edition=" + edition);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, max-age=31536000, immutable");
        assertThat(page.html().select("option").eachAttr("value"))
                .hasSameSizeAs(books.current().selling(Service.UPSCALE))
                .contains("comfyui/hitpaw-general");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service=upscale&day=2026-11-26&edition=2020-01-01-00000000",
                "service=people&day=2026-11-26&edition=",
                "service=upscale&day=tomorrow&edition=",
                ""
            })
    void a_list_of_something_else_is_not_there(String query) throws Exception {
        String asked =
                query.replaceFirst("edition=$", "edition=" + books.current().edition());
        assertThat(browser.get("/options/offers?" + asked).status()).isEqualTo(404);
    }
}
