package reelcost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.StageWriter;
import reelcost.domain.plan.Timing;
import reelcost.domain.rate.OfferId;
import reelcost.store.book.DataRateReader;
import reelcost.testsupport.Stages;

class StageFieldsTest {
    static Stream<Stage> stages() {
        return Stream.of(
                Stages.generate("takes", "lab/minutes", 1, "5"),
                Stages.sheetsByFrames("sheets", "lab/minutes", 1, 8, 4),
                Stages.sheetsAt("own-sheets", "0.10", 1),
                Stages.stillsAt("stills", "0.04", 1, 4),
                Stages.upscale("given", "lab/upscale", 1, "5"),
                Stages.upscale("of", "lab/upscale", "generated"),
                Stages.store("kept", "cloud/store", "1", 1),
                Stages.store("kept-of", "cloud/store", Stages.of("generated", "8"), 1, 1),
                Stages.store("kept-in", "cloud/store", Stages.in("generated", "prores-422-hq"), 1, 1),
                Stages.download("moved", "cloud/egress", "1"),
                new Stage.Transfer(
                        "moved-of",
                        "Moved",
                        new OfferId("cloud/egress"),
                        Stage.Direction.UPLOAD,
                        Stages.of("all", "8"),
                        1),
                new Stage.Labour("edit", "Edit", BigDecimal.ONE, "day", BigDecimal.TEN),
                Stages.other("music", "1", "100"),
                Stages.other("fee", "1", "100").timed(Timing.parse("3")));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void every_field_that_a_stage_is_written_with_is_known(Stage stage) {
        StageText text = StageWriter.write(stage);

        assertThat(StageFields.of(text.kind())).containsAll(text.values().keySet());
    }

    @Test
    void every_codec_is_named_in_the_description_of_the_api() throws IOException {
        try (InputStream description = StageFieldsTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            List<String> words =
                    List.of(new String(description.readAllBytes(), StandardCharsets.UTF_8).split("[^a-z0-9-]+"));
            assertThat(DataRateReader.builtIn().codecs().keySet()).hasSize(19).allSatisfy(code -> assertThat(words)
                    .contains(code.value()));
        }
    }

    @Test
    void a_kind_that_is_not_one_has_the_fields_of_all_so_that_only_the_kind_is_told() {
        assertThat(StageFields.of("nonsense")).contains("kind", "clips", "months", "direction", "price");
        assertThat(Stream.of(StageKind.values()).map(StageKind::code))
                .allSatisfy(kind -> assertThat(StageFields.of("nonsense")).containsAll(StageFields.of(kind)));
    }
}
