package reelcost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;
import reelcost.testsupport.TieredOffer;

/** The rarer shapes of prices, as the API tells them. */
class PricingJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_meter_says_which_seconds_it_counts() {
        Meter meter = new Meter.Seconds(
                new CountedSeconds(true, true, Optional.of(new BigDecimal("16")), new BigDecimal("5")));

        assertThat(json(MeterJson.of(meter)))
                .isEqualTo(
                        """
                        {"kind":"input-and-output-seconds","unit":"s","wholeInputSeconds":true,"countedAtFps":"16","minimumSeconds":"5"}""");
        assertThat(json(MeterJson.of(new Meter.MediaTokens())))
                .isEqualTo("{\"kind\":\"media-tokens\",\"unit\":\"token\"}");
        assertThat(json(MeterJson.of(new Meter.Frames(CountedSeconds.INPUT_AND_OUTPUT, 1))))
                .isEqualTo("{\"kind\":\"input-and-output-frames\",\"unit\":\"frame\",\"offset\":1}");
    }

    @Test
    void factors_and_surcharges_are_told_only_where_there_are_any() {
        ClipOffer offer = Offers.perSecond("lab/model", "0.13");
        assertThat(tree(offer).has("factors")).isFalse();
        assertThat(tree(offer).has("surcharges")).isFalse();

        offer.factor("with video", "1.50", ClipOffer.inputVideo(true)).references(5, "0.04");
        assertThat(tree(offer).path("factors").toString())
                .isEqualTo("[{\"says\":\"with video\",\"factor\":\"1.5\",\"when\":{\"inputVideo\":true}}]");
        assertThat(tree(offer).path("surcharges").toString())
                .isEqualTo("[{\"for\":\"reference-images\",\"when\":{},\"free\":5,\"each\":\"0.04\"}]");
    }

    @Test
    void credits_are_sold_singly_in_packs_or_with_a_plan() {
        ClipOffer offer = Offers.metered("lab/model", new Meter.Seconds(), RateUnit.SECOND)
                .row("5");

        assertThat(credit(offer.credits("0.01", false)))
                .isEqualTo(
                        """
                        {"name":"credit","price":{"amount":"0.01","currency":"USD"},"wholePerClip":false}""");
        assertThat(credit(offer.packs("10", "1000")))
                .isEqualTo(
                        """
                        {"name":"credit","pack":{"price":{"amount":"10.00","currency":"USD"},"credits":"1000"},"wholePerClip":false}""");
        assertThat(credit(offer.plan("12", "625", "0.03")))
                .isEqualTo(
                        """
                        {"name":"credit","plan":{"price":{"amount":"12.00","currency":"USD"},"credits":"625","further":{"amount":"0.03","currency":"USD"}},"wholePerClip":false}""");
    }

    @Test
    void durations_by_condition_have_a_row_for_each_kind_of_clip() {
        assertThat(json(DurationsJson.of(
                        Offers.durations(ClipOffer.inputVideo(true), Offers.range(6, 20, 2), Offers.oneOf(6, 8)))))
                .isEqualTo(
                        """
                        {"kind":"by-condition","text":"6 to 20 s in steps of 2 s (with input video); 6, 8 s (any clip)",\
                        "rules":[{"when":{"inputVideo":true},"durations":{"kind":"range","text":"6 to 20 s in steps of 2 s",\
                        "shortest":6,"longest":20,"step":2}},{"when":{},"durations":{"kind":"one-of","text":"6, 8 s","seconds":[6,8]}}]}""");
    }

    @Test
    void an_allowance_names_where_it_is_stored() {
        assertThat(JSON.<JsonNode>valueToTree(PricingJson.of(Offers.transfer("cloud/egress")
                                .freeTimesStored("3", "cloud/store")
                                .beyond("0.01")
                                .pricing()))
                        .path("freeTimesStored")
                        .toString())
                .isEqualTo("{\"times\":\"3\",\"with\":\"cloud/store\"}");
    }

    @Test
    void storage_tells_what_it_charges_beside_the_volume_as_far_as_that_is_known() {
        TieredOffer offer = Offers.store("cloud/store").per(RateUnit.GIB_MONTH).beyond("0.01");
        JsonNode silent = JSON.valueToTree(PricingJson.of(offer.pricing()));
        assertThat(silent.path("gigabyte").asText()).isEqualTo("GiB = 2^30 bytes");
        assertThat(silent.has("handling")).isFalse();

        offer.handling(new Handling(
                Retrieval.FREE,
                Optional.empty(),
                Optional.of(new RequestPrice(new BigDecimal("0.360"), 1_000_000, 10_000_000, true))));
        assertThat(JSON.<JsonNode>valueToTree(PricingJson.of(offer.pricing()))
                        .path("handling")
                        .toString())
                .isEqualTo(
                        """
                        {"retrieval":"0","reads":{"price":"0.36","per":1000000,"free":10000000,"wholeBlocks":true}}""");
    }

    @Test
    void how_long_results_are_kept_is_told_with_its_source_only_where_it_is_known() {
        assertThat(offer(Offers.perSecond("lab/model", "0.04")).has("resultsKept"))
                .isFalse();
        assertThat(offer(Offers.perSecond("lab/model", "0.04").resultsKept(48))
                        .path("resultsKept")
                        .toString())
                .isEqualTo(
                        """
                        {"hours":48,"source":{"where":"a price list made up for tests","dated":"2026-11-01","confidence":"official"}}""");
    }

    private static JsonNode offer(OfferBuilder offer) {
        return JSON.copy()
                .registerModule(new JavaTimeModule())
                .valueToTree(OfferJson.of(offer.build(), LocalDate.of(2026, 11, 26), "edition"));
    }

    private static String credit(ClipOffer offer) {
        return tree(offer).path("credit").toString();
    }

    private static JsonNode tree(ClipOffer offer) {
        return JSON.valueToTree(PricingJson.of(offer.pricing()));
    }

    private static String json(Object value) {
        return JSON.<JsonNode>valueToTree(value).toString();
    }
}
