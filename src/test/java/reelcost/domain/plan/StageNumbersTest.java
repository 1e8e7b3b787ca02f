package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.StageTexts;

/** Every field that takes a number, with every way of typing it wrong. */
class StageNumbersTest {
    private static final RateBook BOOK = Books.everyShape();

    /** A field: the stage it is on, the ends of its range, how many decimals it takes, whether it may be left out. */
    record Field(String kind, String name, String least, String most, int decimals, boolean optional) {
        /** The range as a message says it. */
        String range() {
            return GROUPED.getOrDefault(least, least) + " and " + GROUPED.getOrDefault(most, most);
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    private static final Map<String, String> GROUPED = Map.of(
            "1000", "1,000",
            "3600", "3,600",
            "100000", "100,000",
            "1000000", "1,000,000",
            "10000000", "10,000,000",
            "1000000000", "1,000,000,000");

    private static final List<Field> FIELDS = List.of(
            new Field("generate", "clips", "1", "1000000", 0, false),
            new Field("generate", "seconds", "0.001", "3600", 3, false),
            new Field("generate", "fps", "1", "240", 3, true),
            new Field("generate", "failedPercent", "0", "99", 2, true),
            new Field("generate", "inputSeconds", "0.001", "3600", 3, true),
            new Field("generate", "references", "0", "100", 0, true),
            new Field("preview", "sheets", "1", "1000000", 0, false),
            new Field("preview", "miniClips", "1", "1000", 0, true),
            new Field("preview", "framesEach", "1", "1000", 0, true),
            new Field("preview", "fps", "1", "240", 3, true),
            new Field("preview at a price", "pricePerSheet", "0", "10000000", 8, false),
            new Field("preview of stills", "pricePerImage", "0", "10000000", 8, false),
            new Field("upscale", "clips", "1", "1000000", 0, false),
            new Field("upscale", "seconds", "0.001", "3600", 3, false),
            new Field("upscale", "fps", "1", "240", 3, true),
            new Field("store", "gb", "0", "1000000000", 6, false),
            new Field("store", "copies", "1", "1000", 0, true),
            new Field("store", "months", "1", "600", 0, false),
            new Field("store of footage", "mbps", "0.001", "100000", 3, false),
            new Field("store of files", "files", "1", "10000000", 0, false),
            new Field("store of files", "mbEach", "0.001", "100000", 3, false),
            new Field("transfer", "gb", "0", "1000000000", 6, false),
            new Field("transfer", "copies", "1", "1000", 0, true),
            new Field("transfer", "rounds", "1", "1000", 0, true),
            new Field("labour", "quantity", "0", "1000000", 3, false),
            new Field("labour", "price", "0", "10000000", 8, false),
            new Field("other", "quantity", "0", "1000000", 3, false),
            new Field("other", "price", "0", "10000000", 8, false));

    static Stream<Field> fields() {
        return FIELDS.stream();
    }

    static Stream<Arguments> words() {
        return FIELDS.stream().flatMap(field -> Stream.of(
                        "abc",
                        "1e9",
                        "1E9",
                        "0x10",
                        "NaN",
                        "Infinity",
                        "+5",
                        ".5",
                        "5.",
                        "1 000",
                        "１２",
                        "½",
                        "=1+1",
                        "<b>1</b>",
                        "12,",
                        "9".repeat(10_000))
                .map(text -> Arguments.argumentSet(
                        field + " " + text.substring(0, Math.min(12, text.length())), field, text)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void what_is_no_plain_number_is_refused_and_nothing_else_with_it(Field field, String text) {
        assertThat(errors(field, text)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field.name());
            assertThat(error.message())
                    .isIn(
                            "Write a plain number, such as 12.",
                            "Write a plain number, such as 12.5.",
                            "Write a number without commas, with a point for decimals, such as 1.5.");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void a_comma_is_told_apart_from_other_mistakes(Field field) {
        assertThat(errors(field, "1,5"))
                .containsExactly(new FieldError(
                        field.name(), "Write a number without commas, with a point for decimals, such as 1.5."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void a_negative_number_is_refused_with_the_range(Field field) {
        FieldError error =
                new FieldError(field.name(), "This can't be negative: enter a number between " + field.range() + ".");

        assertThat(errors(field, "-1")).containsExactly(error);
        assertThat(errors(field, "−0.5")).containsExactly(error);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void a_huge_number_is_refused_with_the_range(Field field) {
        assertThat(errors(field, "999999999999999"))
                .containsExactly(new FieldError(field.name(), "Enter a number between " + field.range() + "."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void zero_is_taken_only_where_nothing_can_be_bought(Field field) {
        if (field.least().equals("0")) {
            assertThat(errors(field, "0")).isEmpty();
        } else {
            assertThat(errors(field, "0"))
                    .containsExactly(new FieldError(field.name(), "Enter a number between " + field.range() + "."));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void both_ends_of_the_range_are_in_it(Field field) {
        assertThat(errors(field, field.least())).isEmpty();
        assertThat(errors(field, field.most())).isEmpty();
        assertThat(errors(field, field.most() + ".01")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void decimals_beyond_what_the_field_takes_are_refused_but_zeros_are_not(Field field) {
        String message =
                field.decimals() == 0 ? "Enter a whole number." : "Use at most " + field.decimals() + " decimals.";

        assertThat(errors(field, "2." + "1".repeat(field.decimals() + 1)))
                .containsExactly(new FieldError(field.name(), message));
        assertThat(errors(field, "2.0000000000")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void an_empty_field_is_refused_only_where_there_is_no_usual_value(Field field) {
        for (String empty : List.of("", "   ")) {
            if (field.optional()) {
                assertThat(errors(field, empty)).isEmpty();
            } else if (field.name().startsWith("pricePer")) {
                // Without a price of its own, a preview is priced by an offer, which this one does not name.
                assertThat(errors(field, empty)).extracting(FieldError::field).containsExactly("offer", "size");
            } else {
                assertThat(errors(field, empty))
                        .containsExactly(new FieldError(field.name(), "Enter a number between " + field.range() + "."));
            }
        }
    }

    @Test
    void selects_are_a_whole_number_up_to_the_clips() {
        Field selects = new Field("generate", "selects", "0", "1000000", 0, true);

        assertThat(errors(selects, "")).isEmpty();
        assertThat(errors(selects, "0")).isEmpty();
        assertThat(errors(selects, "-1"))
                .containsExactly(
                        new FieldError("selects", "This can't be negative: enter a number between 0 and 1,000,000."));
        assertThat(errors(selects, "1.5")).containsExactly(new FieldError("selects", "Enter a whole number."));
    }

    private static List<FieldError> errors(Field field, String value) {
        StageReader.Result result = StageReader.read(StageTexts.of(field.kind()).with(field.name(), value), BOOK);
        return result instanceof StageReader.Result.Bad bad ? bad.errors() : List.of();
    }
}
