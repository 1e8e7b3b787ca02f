package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import reelcost.app.RateBooks;

@QuarkusTest
class BookApiTest {
    @Inject
    RateBooks books;

    @Test
    void the_newest_edition_is_answered_whole() {
        Response book = given().get("/api/v1/book");
        book.then().statusCode(200).body("format", equalTo("reelcost-rate-book/1"));
        assertThat(book.contentType()).startsWith("application/json");
        assertThat(book.asString()).isEqualTo(books.json(books.current().edition()));
    }

    @Test
    void an_edition_is_answered_by_its_name_and_one_that_is_not_there_is_a_problem() {
        given().get("/api/v1/book?edition=" + books.current().edition()).then().statusCode(200);
        given().get("/api/v1/book?edition=2020-01-01-00000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("There is no such edition of the rate book."));
    }

    @Test
    void the_openapi_document_describes_the_book() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/book'.get.operationId", equalTo("exportBook"))
                .body("components.schemas.RateBook.externalDocs.url", equalTo("/schemas/rate-book-1.json"));
    }
}
