package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.rate.InvalidRateBook;

/** The published schema takes what the reader takes, and refuses what it refuses for its form. */
class RateBookSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RateBookSchemaTest.class.getResourceAsStream("/META-INF/resources/schemas/rate-book-1.json"));
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String CLIPS =
            """
            origin: own
            provider: Acme
            channel: Acme
            currency: USD
            source: {where: acme.example, dated: 2026, confidence: official}
            offers:
              - id: acme/reel
                service: generate
                model: Reel
                meter: frames
                per: frame
                frame-offset: 1
                rates:
                  - {size: 720p, audio: true, fps: {from: 24, below: 30}, seconds: 8, price: 0.02, buys: 2}
                  - {size: [1080p, 1920x1088], price: 1.50, base: {price: 0.50, covers: 0.1}}
                credit: {name: Acme credit, price: 0.01, whole-per-clip: true}
                batch-factor: 0.5
                durations: {one-of: [4, 8]}
                failed-takes: not-charged
                results-kept: {hours: 24, source: {where: acme.example/kept, dated: 2026, confidence: official}}
                lifecycle: {deprecated: 2026-03-01, retired: 2026-09-24, historical: true}
                notes: [made up]
              - id: acme/hour
                service: upscale
                model: Hour
                meter: gpu-seconds
                per: gpu-hour
                compute: [{size: 4k, gpu-seconds: 100, video-seconds: 5}]
                rates: [{price: 3.60}]
                durations: any
                failed-takes: unknown
                source: {where: acme.example, dated: 2026-08, confidence: estimate}
              - id: acme/change
                service: generate
                model: Change
                notes: [dearer now]
                meter: seconds
                periods:
                  - {to: 2026-07-01, per: second, rates: [{price: 1}]}
                  - {from: 2026-07-01, per: minute, rates: [{price: 30}]}
                durations: {from: 3, to: 15, step: 3}
                failed-takes: charged
                examples: [{clips: 2, seconds: 3, size: 720p, fps: 24, on: 2026-06-30, amount: 6.00, says: at the old price}]
              - id: acme/edit
                service: generate
                model: Edit
                meter: input-and-output-seconds
                whole-input-seconds: true
                counted-at-fps: 16
                minimum-seconds: 5
                per: second
                rates: [{input-video: true, price: 0.08}]
                factors: [{says: a markup, fps: {from: 50}, factor: 1.5}]
                surcharges: [{for: reference-images, free: 5, each: 0.04}, {for: interpolated-source-frames, size: [1080p, 1440p], each: 0.01}]
                credit: {name: Acme credit, plan: {price: 12, credits: 625, further: 0.03}}
                durations:
                  - {size: 1080p, from: 6, to: 20, step: 2}
                  - {one-of: [6, 8]}
                  - {size: 1440p, input-video: true, any: true}
                failed-takes: unknown
              - id: acme/pack
                service: generate
                model: Pack
                meter: clips
                per: clip
                rates: [{price: 3}]
                credit: {name: Acme credit, pack: {price: 10, credits: 1000}}
                durations: any
                failed-takes: unknown
              - id: acme/store
                service: store
                model: Store
                meter: gb-months
                per: tb-month
                gb-per-tb: 1024
                policy: graduated
                free: 10
                whole-units: true
                minimum: 1024
                minimum-days: 90
                retrieval: 0.01
                writes: {price: 4.50, per: 1000000, free: 10000000, whole-blocks: true}
                reads: {price: 0.0004, per: 1000}
                examples: [{quantity: 1034, retrieved: 2, writes: 1000, reads: 2000, amount: 8.01, says: a TB and 10 GB}]
                tiers: [{up-to: 10240, price: 7.99}, {price: 6.99}]
              - id: acme/deep
                service: store
                model: Deep
                meter: gb-months
                per: gib-month
                policy: graduated
                retrieval: free
                tiers: [{price: 0.001}]
              - id: acme/move
                service: transfer
                model: Move
                meter: gb
                periods: [{from: 2026-01-01, per: gb, free-times-stored: {times: 3, with: acme/store}, policy: volume, tiers: [{price: 0.09}]}]
                examples: [{quantity: 10, stored: 1, amount: 0.63, says: ten GB}]
            """;

    private static BookDocument book(String file) {
        return new BookDocument(
                LocalDate.of(2026, 11, 26),
                Optional.of("2026-11-22-00000000"),
                List.of(new BookFile(
                        "acme.yaml",
                        Trees.yaml(file.getBytes(StandardCharsets.UTF_8), Place.of(new Problems(), "acme.yaml"))
                                .orElseThrow()
                                .node())));
    }

    private static Set<ValidationMessage> refusals(String json) {
        try {
            return SCHEMA.validate(EXACT.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Test
    void the_book_that_comes_with_the_program_is_of_the_form() {
        assertThat(refusals(BookDocument.builtIn().json())).isEmpty();
        assertThat(refusals(BookDocument.builtIn().pretty())).isEmpty();
    }

    @Test
    void every_shape_of_prices_is_of_the_form() {
        assertThat(RateBookLoader.of(book(CLIPS)).offers()).hasSize(8);
        assertThat(refusals(book(CLIPS).json())).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            model: Reel                   | modell: Reel
            notes: [made up]              | notes: made up
            notes: [made up]              | surprise: true
            origin: own                   | origin: borrowed
            origin: own                   | owner: me
            currency: USD                 | currency: 5
            'source: {where: acme.example, dated: 2026, confidence: official}' | ''
            provider: Acme                | ''
            'where: acme.example, dated: 2026, ' | ''
            confidence: official          | confidence: sure
            'dated: 2026,'                | 'dated: August,'
            'price: 0.02'                 | 'price: -0.02'
            'price: 0.02'                 | 'price: "0.02"'
            'price: 0.02'                 | 'prise: 0.02'
            'price: 0.02, buys: 2'        | 'price: 0.02, buys: 0'
            'audio: true'                 | 'audio: loud'
            'fps: {from: 24, below: 30}'  | 'fps: {}'
            'fps: {from: 24, below: 30}'  | 'fps: {above: 24}'
            'seconds: 8, price'           | 'seconds: 0, price'
            'size: 720p, audio'           | 'size: 72Op, audio'
            'size: [1080p, 1920x1088]'    | 'size: []'
            ', covers: 0.1'               | ''
            'base: {price: 0.50,'         | 'base: {price: -0.50,'
            frame-offset: 1               | frame-offset: -1
            frame-offset: 1               | frame-offset: 0.5
            'name: Acme credit, '         | ''
            'price: 0.01, whole'          | 'price: 0, whole'
            whole-per-clip: true          | whole-per-clip: 1
            batch-factor: 0.5             | batch-factor: half
            'durations: {one-of: [4, 8]}' | durations: some
            'durations: {one-of: [4, 8]}' | ''
            'one-of: [4, 8]'              | 'one-of: [0, 8]'
            'to: 15, step: 3'             | 'step: 3'
            'to: 15, step: 3'             | 'to: 15, step: 3, one-of: [3]'
            failed-takes: not-charged     | failed-takes: maybe
            failed-takes: not-charged     | ''
            deprecated: 2026-03-01        | deprecated: March
            deprecated: 2026-03-01        | until: 2026-03-01
            id: acme/reel                 | id: Acme Reel
            id: acme/reel                 | ''
            service: upscale              | service: dream
            meter: gpu-seconds            | meter: elephants
            per: frame                    | per: fortnight
            'gpu-seconds: 100, '          | ''
            'to: 2026-07-01, per'         | 'till: 2026-07-01, per'
            notes: [dearer now]           | per: second
            'clips: 2, seconds: 3'        | 'clips: 2'
            ', says: at the old price'    | ''
            'on: 2026-06-30, amount: 6.00' | 'on: 2026-06-30'
            policy: graduated             | policy: steep
            policy: graduated             | ''
            gb-per-tb: 1024               | gb-per-tb: 1023
            free: 10                      | free: -10
            whole-units: true             | whole-units: 1
            minimum-days: 90              | minimum-days: 1.5
            'up-to: 10240, price: 7.99'   | 'up-to: -1, price: 7.99'
            '{price: 6.99}'               | '{price: cheap}'
            minimum: 1024                 | 'rates: [{price: 1}]'
            'quantity: 10, '              | ''
            'times: 3, '                  | ''
            'times: 3,'                   | 'times: 0,'
            'input-video: true, price'    | 'input-video: some, price'
            counted-at-fps: 16            | counted-at-fps: 0
            minimum-seconds: 5            | minimum-seconds: -5
            whole-input-seconds: true     | whole-input-seconds: up
            'says: a markup, '            | ''
            'factor: 1.5'                 | 'factor: 0'
            'fps: {from: 50}, factor'     | 'frames: 50, factor'
            for: reference-images         | for: reference-sheep
            'free: 5, each: 0.04'         | 'free: -5, each: 0.04'
            'one-of: [6, 8]'              | 'seconds: 6, one-of: [6]'
            'any: true'                   | 'any: always'
            'further: 0.03'               | 'farther: 0.03'
            'pack: {price: 10, credits: 1000}' | 'pack: {price: 10}'
            'pack: {price: 10, credits: 1000}' | 'pack: {price: 10, credits: 1000}, price: 1'
            ', pack: {price: 10, credits: 1000}' | ''
            per: gib-month                | per: gibibyte-month
            retrieval: 0.01               | retrieval: 0
            retrieval: free               | retrieval: gratis
            'price: 4.50, '               | ''
            'price: 4.50, '               | 'price: -4.50, '
            'free: 10000000'              | 'free: -1'
            'free: 10000000'              | 'free: 1.5'
            'whole-blocks: true'          | 'whole-blocks: up'
            'per: 1000}'                  | 'per: 1500}'
            ', per: 1000}'                | '}'
            'retrieved: 2'                | 'retrieved: -2'
            'reads: 2000'                 | 'reads: some'
            'stored: 1, amount'           | 'stored: -1, amount'
            'hours: 24'                   | 'hours: 0'
            'hours: 24, '                 | ''
            'source: {where: acme.example/kept, dated: 2026, confidence: official}' | ''
            'results-kept: {hours: 24,'   | 'results-kept: {days: 1, hours: 24,'
            """)
    void what_the_reader_refuses_for_its_form_the_schema_refuses_too(String sound, String broken) {
        assertThat(CLIPS).contains(sound);
        String file = CLIPS.replace(sound, broken == null ? "" : broken).replaceAll("(?m)^ *$\\n", "");
        BookDocument bad = book(file);
        assertThatThrownBy(() -> RateBookLoader.of(bad)).isInstanceOf(InvalidRateBook.class);
        assertThat(refusals(bad.json())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"format\": \"x\", \"edition\": \"2026-11-22\", \"files\": []}",
                "{\"format\": \"reelcost-rate-book/1\", \"files\": []}",
                "{\"format\": \"reelcost-rate-book/1\", \"edition\": \"2026-11-22\"}",
                "{\"format\": \"reelcost-rate-book/1\", \"edition\": \"2026-11-22\", \"files\": [{}]}",
                "{\"format\": \"reelcost-rate-book/1\", \"edition\": \"2026-11-22\", \"files\": [], \"x\": 1}"
            })
    void another_form_is_refused_by_both(String json) {
        assertThatThrownBy(() -> BookDocument.parse("b.json", json)).isInstanceOf(InvalidRateBook.class);
        assertThat(refusals(json)).isNotEmpty();
    }

    @Test
    void what_another_source_says_is_of_the_form() {
        String file = CLIPS.replace(
                "notes: [made up]",
                "another-source-says: [{says: 0.03 a frame, where: b.example, dated: 2026-08, confidence: secondary}]");
        assertThat(refusals(book(file).json())).isEmpty();
    }
}
