package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.StageTexts;
import reelcost.testsupport.Stages;

class StageReaderTest {
    private static final RateBook BOOK = Books.everyShape();

    @Test
    void what_is_left_out_is_the_usual() {
        assertThat(stage(StageTexts.of("generate"))).isInstanceOfSatisfying(Stage.Generate.class, generate -> {
            assertThat(generate.name()).isEqualTo("Generate");
            assertThat(generate.fps()).isEqualByComparingTo("24");
            assertThat(generate.audio()).isFalse();
            assertThat(generate.selects()).isEmpty();
            assertThat(generate.failedPercent()).isZero();
            assertThat(generate.batch()).isFalse();
            assertThat(generate.input()).isEqualTo(InputMedia.NONE);
        });
        assertThat(stage(StageTexts.of("preview"))).isInstanceOfSatisfying(Stage.Preview.class, preview -> {
            assertThat(preview.miniClips()).isEqualTo(8);
            assertThat(preview.framesEach()).isEqualTo(4);
        });
        assertThat(stage(StageTexts.of("store")))
                .isInstanceOfSatisfying(
                        Stage.Store.class, store -> assertThat(store.copies()).isEqualTo(1));
        assertThat(stage(StageTexts.of("transfer")))
                .isInstanceOfSatisfying(Stage.Transfer.class, transfer -> assertThat(transfer.direction())
                        .isEqualTo(Stage.Direction.DOWNLOAD));
        assertThat(stage(StageTexts.of("labour")))
                .isInstanceOfSatisfying(
                        Stage.Labour.class, labour -> assertThat(labour.unit()).isEqualTo("hour"));
        assertThat(stage(StageTexts.of("other")))
                .isInstanceOfSatisfying(
                        Stage.Other.class, other -> assertThat(other.unit()).isEqualTo("unit"));
    }

    @Test
    void what_is_typed_is_what_is_read() {
        StageText text = StageTexts.of("generate")
                .with("name", "  Drafts, first round ")
                .with("seconds", "19.50")
                .with("fps", "23.976")
                .with("audio", "on")
                .with("selects", "55")
                .with("failedPercent", "12.50")
                .with("batch", "true")
                .with("inputSeconds", "6.20")
                .with("references", "3");

        assertThat(stage(text)).isInstanceOfSatisfying(Stage.Generate.class, generate -> {
            assertThat(generate.name()).isEqualTo("Drafts, first round");
            assertThat(generate.clips()).isEqualTo(700);
            assertThat(generate.seconds()).isEqualTo(new BigDecimal("19.5"));
            assertThat(generate.fps()).isEqualTo(new BigDecimal("23.976"));
            assertThat(generate.audio()).isTrue();
            assertThat(generate.selects()).isEqualTo(Optional.of(55));
            assertThat(generate.failedPercent()).isEqualTo(new BigDecimal("12.5"));
            assertThat(generate.batch()).isTrue();
            assertThat(generate.input()).isEqualTo(new InputMedia(Optional.of(new BigDecimal("6.2")), 3));
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>Drafts</b>",
                "=cmd|' /C calc'!A0",
                "=cmd()",
                "@SUM(A1)",
                "+1",
                "-1",
                "Küche „innen“ 夜 🎬",
                "'; drop table stage; --"
            })
    void a_name_may_be_any_line_of_text(String name) {
        assertThat(stage(StageTexts.of("labour").with("name", name)).name()).isEqualTo(name);
    }

    @Test
    void a_name_has_at_most_80_characters() {
        assertThat(stage(StageTexts.of("other").with("name", "x".repeat(80))).name())
                .hasSize(80);
        assertThat(errors(StageTexts.of("other").with("name", "x".repeat(81))))
                .containsExactly(new FieldError("name", "Use at most 80 characters; this has 81."));
        assertThat(errors(StageTexts.of("other").with("name", "x".repeat(10_000))))
                .containsExactly(new FieldError("name", "Use at most 80 characters; this has 10,000."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "tab\there", "bell\u0007", "nul\u0000", "next\u0085line"})
    void a_name_is_one_line(String name) {
        assertThat(errors(StageTexts.of("other").with("name", name)))
                .containsExactly(new FieldError("name", "Use one line of plain text."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "721", "4-2", "later", "1.5", "2-", "<b>"})
    void when_is_making_front_or_months(String when) {
        assertThat(errors(StageTexts.of("transfer").with("when", when)))
                .containsExactly(new FieldError(
                        "when",
                        "Write made, making, front, review, or months of the schedule such as 3 or 2-4, at most 720."));
    }

    @Test
    void a_stage_that_does_not_say_when_is_paid_for_as_is_usual() {
        assertThat(stage(StageTexts.of("labour").with("when", " ")).timing()).isEmpty();
        assertThat(stage(StageTexts.of("labour").with("when", "2-4")).timing()).contains(new Timing.Months(2, 4));
    }

    @Test
    void only_data_comes_as_it_is_made() {
        assertThat(errors(StageTexts.of("labour").with("when", "made")))
                .containsExactly(new FieldError(
                        "when",
                        "Write making, front, review, or months of the schedule such as 3 or 2-4, at most 720."));
        assertThat(stage(StageTexts.of("store").with("when", "made")).timing()).contains(Timing.Rule.MADE);
    }

    @Test
    void data_is_kept_for_some_months_or_to_the_end() {
        assertThat(((Stage.Store) stage(StageTexts.of("store").with("months", "7"))).keep())
                .isEqualTo(Keep.months(7));
        assertThat(((Stage.Store) stage(StageTexts.of("store").with("months", "end"))).keep())
                .isEqualTo(Keep.TO_THE_END);
        assertThat(errors(StageTexts.of("store").with("months", "601")))
                .extracting(FieldError::field)
                .containsExactly("months");
    }

    @Test
    void a_keyboard_that_starts_words_with_a_capital_does_no_harm() {
        Stage.Store store =
                (Stage.Store) stage(StageTexts.of("store").with("months", "End").with("when", "Made"));

        assertThat(store.keep()).isEqualTo(Keep.TO_THE_END);
        assertThat(store.timing()).contains(Timing.Rule.MADE);
    }

    @Test
    void data_can_come_from_where_it_is_stored() {
        assertThat(((Stage.Transfer) stage(StageTexts.of("transfer").with("of", "kept:archive"))).volume())
                .isEqualTo(new Volume.Kept("archive"));
        assertThat(errors(StageTexts.of("transfer").with("of", "kept:"))).isNotEmpty();
        assertThat(errors(StageTexts.of("upscale").with("of", "kept:archive"))).isNotEmpty();
    }

    @ParameterizedTest(name = "kind “{0}”")
    @ValueSource(strings = {"", "render", "GENERATE", "generate ", "preview at a price"})
    void an_unknown_kind_is_refused(String kind) {
        assertThat(errors(new StageText(kind, "a-stage", Map.of())))
                .containsExactly(new FieldError(
                        "kind",
                        "Choose a kind of stage: preview, generate, upscale, store, transfer, labour or other."));
    }

    @ParameterizedTest(name = "id “{0}”")
    @ValueSource(strings = {"", "A", "a b", "-a", "ä", "a_b", "<b>", "0123456789012345678901234567890123456789x"})
    void an_id_is_lower_case_letters_digits_and_dashes(String key) {
        assertThat(errors(StageTexts.of("labour").withKey(key)))
                .containsExactly(new FieldError("id", "Use lower-case letters, digits and dashes, at most 40."));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "generate, lab/unheard-of, There is no offer lab/unheard-of in the rate book.",
        "store, cloud/unheard-of, There is no offer cloud/unheard-of in the rate book.",
        "generate, lab/upscale, 'This offer sells upscaling, not video generation.'",
        "preview, cloud/store, 'This offer sells storage, not video generation.'",
        "upscale, lab/sizes, 'This offer sells video generation, not upscaling.'",
        "store, cloud/egress, 'This offer sells transfer, not storage.'",
        "transfer, cloud/store, 'This offer sells storage, not transfer.'",
        "transfer, '', 'Choose an offer, such as google/veo-3.1-fast.'",
        "upscale, =cmd(), 'Choose an offer, such as google/veo-3.1-fast.'"
    })
    void an_offer_must_be_in_the_book_and_sell_what_the_stage_buys(String kind, String offer, String message) {
        assertThat(errors(StageTexts.of(kind).with("offer", offer))).containsExactly(new FieldError("offer", message));
    }

    @ParameterizedTest(name = "{0} {1} = “{2}”")
    @CsvSource({
        "generate, size, ''",
        "generate, size, huge",
        "generate, size, 15x15",
        "generate, size, 99999x99999",
        "preview, size, -1280x720",
        "upscale, from, 720",
        "upscale, to, '1,5k'"
    })
    void a_frame_size_is_a_name_or_pixels(String kind, String field, String value) {
        assertThat(errors(StageTexts.of(kind).with(field, value)))
                .containsExactly(new FieldError(
                        field, "Choose a frame size, such as 720p or 1280x720 (16 to 16384 pixels a side)."));
    }

    @ParameterizedTest(name = "{0} {1} = “{2}”")
    @CsvSource({"generate, audio, maybe", "generate, batch, 1", "preview, audio, True"})
    void a_flag_is_true_or_false(String kind, String field, String value) {
        assertThat(errors(StageTexts.of(kind).with(field, value)))
                .containsExactly(new FieldError(field, "Say true or false."));
    }

    @ParameterizedTest(name = "of “{0}”")
    @ValueSource(strings = {"everything", "stage:", "stage:A B", "Generated", "<b>", "stage:-x"})
    void footage_is_referred_to_by_group_or_stage(String of) {
        for (String kind : List.of("store of footage", "transfer")) {
            assertThat(errors(StageTexts.of(kind).with("of", of)))
                    .contains(new FieldError(
                            "of",
                            "Choose given, files, all, generated, selects, rejects, upscaled, finished, or stage: or"
                                    + " kept: and a stage's id."));
        }
    }

    @ParameterizedTest(name = "of “{0}”")
    @ValueSource(strings = {"all", "upscaled", "rejects", "finished", "files", "everything", "stage:", "Selects"})
    void an_upscale_works_on_takes_or_selects(String of) {
        assertThat(errors(StageTexts.of("upscale").with("of", of)))
                .containsExactly(new FieldError(
                        "of",
                        "An upscale works on takes or selects: choose given, generated, selects, or stage: and a stage's"
                                + " id."));
    }

    @ParameterizedTest(name = "of “{0}”")
    @ValueSource(strings = {"all", "generated", "selects", "rejects", "upscaled", "finished", "stage:drafts"})
    void any_footage_can_be_kept_and_moved(String of) {
        assertThat(stage(StageTexts.of("store of footage").with("of", of)))
                .isInstanceOfSatisfying(
                        Stage.Store.class, store -> assertThat(store.volume()).isEqualTo(Stages.of(of, "24")));
        assertThat(stage(StageTexts.of("transfer").with("of", of).with("mbps", "24")))
                .isInstanceOfSatisfying(Stage.Transfer.class, transfer -> assertThat(transfer.volume())
                        .isEqualTo(Stages.of(of, "24")));
    }

    @Test
    void files_have_a_number_and_a_weight_each() {
        assertThat(stage(StageTexts.of("store of files")))
                .isInstanceOfSatisfying(Stage.Store.class, store -> assertThat(store.volume())
                        .isEqualTo(new Volume.Files(120, BigDecimal.valueOf(8))));
        assertThat(errors(StageTexts.of("store").with("of", "files")))
                .extracting(FieldError::field)
                .containsExactly("files", "mbEach");
    }

    @Test
    void footage_weighs_by_a_codec_or_by_a_rate_of_ones_own() {
        assertThat(stage(StageTexts.of("store in a codec")))
                .isInstanceOfSatisfying(Stage.Store.class, store -> assertThat(store.volume())
                        .isEqualTo(Stages.in("generated", "prores-422-hq")));
        assertThat(stage(StageTexts.of("store of footage")))
                .isInstanceOfSatisfying(
                        Stage.Store.class, store -> assertThat(store.volume()).isEqualTo(Stages.of("generated", "24")));
        assertThat(errors(StageTexts.of("store in a codec").with("mbps", "24")))
                .containsExactly(new FieldError("codec", "Choose a codec or type Mbit/s, not both."));
        assertThat(errors(StageTexts.of("store in a codec").with("codec", "")))
                .extracting(FieldError::field)
                .containsExactly("mbps");
    }

    @ParameterizedTest(name = "codec “{0}”")
    @CsvSource({
        "vhs, There is no codec vhs among the data rates.",
        "ProRes 422 HQ, 'Choose a codec, such as prores-422-hq.'",
        "<b>, 'Choose a codec, such as prores-422-hq.'"
    })
    void a_codec_is_one_of_the_data_rates(String codec, String message) {
        assertThat(errors(StageTexts.of("store in a codec").with("codec", codec)))
                .containsExactly(new FieldError("codec", message));
        assertThat(errors(StageTexts.of("transfer")
                        .with("of", "all")
                        .with("gb", "")
                        .with("codec", codec)))
                .containsExactly(new FieldError("codec", message));
    }

    @Test
    void units_and_directions_are_from_a_short_list() {
        assertThat(errors(StageTexts.of("labour").with("unit", "week")))
                .containsExactly(new FieldError("unit", "Say hour or day."));
        assertThat(errors(StageTexts.of("transfer").with("direction", "sideways")))
                .containsExactly(new FieldError("direction", "Say upload or download."));
        assertThat(errors(StageTexts.of("other").with("unit", "x".repeat(21))))
                .containsExactly(new FieldError("unit", "Use at most 20 characters; this has 21."));
    }

    @Test
    void no_more_takes_are_used_than_made() {
        assertThat(errors(StageTexts.of("generate").with("selects", "701")))
                .containsExactly(new FieldError("selects", "There can't be more takes used than clips made."));
        assertThat(stage(StageTexts.of("generate").with("selects", "700"))).isNotNull();
        assertThat(stage(StageTexts.of("generate").with("selects", "0"))).isNotNull();
    }

    @Test
    void a_price_per_sheet_needs_no_offer() {
        assertThat(stage(StageTexts.of("preview at a price")))
                .isInstanceOfSatisfying(Stage.Preview.class, preview -> assertThat(preview.price())
                        .isEqualTo(new Stage.PreviewPrice.PerSheet(new BigDecimal("0.05"))));
    }

    @Test
    void a_price_per_image_stands_for_every_frame_and_not_beside_a_price_per_sheet() {
        assertThat(stage(StageTexts.of("preview of stills")))
                .isInstanceOfSatisfying(Stage.Preview.class, preview -> assertThat(preview.price())
                        .isEqualTo(new Stage.PreviewPrice.PerImage(new BigDecimal("0.04"))));
        assertThat(errors(StageTexts.of("preview of stills").with("pricePerSheet", "0.05")))
                .containsExactly(new FieldError("pricePerImage", "Give a price per sheet or per image, not both."));
    }

    @Test
    void every_mistake_is_told_at_once() {
        StageText text = StageTexts.of("generate")
                .withKey("Not a key")
                .with("name", "x".repeat(81))
                .with("offer", "nobody/nothing")
                .with("clips", "none")
                .with("seconds", "-20")
                .with("size", "huge")
                .with("fps", "0")
                .with("audio", "perhaps")
                .with("selects", "1.5")
                .with("failedPercent", "100")
                .with("batch", "perhaps");

        assertThat(errors(text))
                .extracting(FieldError::field)
                .containsExactly(
                        "id",
                        "name",
                        "offer",
                        "clips",
                        "seconds",
                        "size",
                        "fps",
                        "audio",
                        "selects",
                        "failedPercent",
                        "batch");
    }

    private static Stage stage(StageText text) {
        StageReader.Result result = StageReader.read(text, BOOK);
        assertThat(result).isInstanceOf(StageReader.Result.Ok.class);
        return ((StageReader.Result.Ok) result).stage();
    }

    private static List<FieldError> errors(StageText text) {
        StageReader.Result result = StageReader.read(text, BOOK);
        assertThat(result).isInstanceOf(StageReader.Result.Bad.class);
        return ((StageReader.Result.Bad) result).errors();
    }

    @Test
    void an_upscale_can_come_out_with_more_frames_per_second() {
        StageText typed = StageTexts.of("upscale").with("fps", "23.976").with("toFps", "59.940");

        assertThat(stage(typed)).isInstanceOfSatisfying(Stage.Upscale.class, stage -> {
            assertThat(stage.toFps()).contains(new BigDecimal("59.94"));
            assertThat(stage.outputFps()).isEqualTo(new BigDecimal("59.94"));
        });
        assertThat(stage(StageTexts.of("upscale"))).isInstanceOfSatisfying(Stage.Upscale.class, stage -> {
            assertThat(stage.toFps()).isEmpty();
            assertThat(stage.outputFps()).isEqualByComparingTo("24");
        });
    }

    @ParameterizedTest(name = "24 to {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            24    | Enter more frames per second than go in, or leave this empty to keep them.
            23.9  | Enter more frames per second than go in, or leave this empty to keep them.
            240.1 | Enter a number between 1 and 240.
            twice | Write a plain number, such as 12.5.
            """)
    void frames_are_only_added(String toFps, String message) {
        assertThat(errors(StageTexts.of("upscale").with("toFps", toFps)))
                .containsExactly(new FieldError("toFps", message));
    }
}
