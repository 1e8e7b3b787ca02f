package reelcost.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import reelcost.app.RateBooks;

@QuarkusTest
class BookPageTest {
    @Inject
    RateBooks books;

    @Test
    void the_editions_are_listed_with_what_they_were_made_for() {
        Document page = Jsoup.parse(given().get("/rates/book").asString());
        assertThat(page.select("#editions-title + .scroll tbody th").eachText())
                .first()
                .isEqualTo(books.current().edition() + " Newest");
        assertThat(page.select("#editions-title + .scroll tbody td").eachText())
                .contains("The rate book that came with Reelcost");
        assertThat(page.select("main .title a").eachAttr("href")).contains("/rates/book.json", "/rates/import");
    }

    @Test
    void an_edition_is_a_file_to_take_away() {
        Response newest = given().get("/rates/book.json");
        String edition = books.current().edition();
        assertThat(newest.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"reelcost-rate-book-" + edition + ".json\"");
        assertThat(newest.contentType()).startsWith("application/json");
        assertThat(newest.header("Cache-Control")).isEqualTo("no-store");
        assertThat(newest.jsonPath().getString("format")).isEqualTo("reelcost-rate-book/1");
        assertThat(newest.asString()).startsWith("{\n").isEqualTo(books.json(edition));
        assertThat(given().get("/rates/book.json?edition=" + edition).asString())
                .isEqualTo(newest.asString());
        assertThat(given().get("/rates/book.json?edition=2020-01-01-00000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_form_of_the_file_is_published() {
        Response schema = given().get("/schemas/rate-book-1.json");
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.contentType()).startsWith("application/json");
        assertThat(schema.jsonPath().getString("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
