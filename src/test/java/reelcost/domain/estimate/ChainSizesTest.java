package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.SizeBand;
import reelcost.testsupport.Offers;

class ChainSizesTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "720p, 2160p, 1080p 1440p",
        "720p, 4k, 1080p 1440p",
        "480p, 1080p, 540p 720p",
        "720p, 1080p, ''",
        "1080p, 720p, ''",
        "1080p, 1080p, ''",
        // A frame of cinema's shape can only be reached from one of television's that is no longer on any side.
        "720p, 2048x1080, 1080p",
        "2048x1080, 4096x2160, ''",
        "720p, 2k, 1080p",
        "720x1280, 2160x3840, 1080x1920 1440x2560",
        "512x512, 2048x2048, ''"
    })
    void between_two_sizes_lie_the_named_ones_of_their_shape(String from, String to, String between) {
        assertThat(between(from, to)).isEqualTo(between);
    }

    @Test
    void sizes_that_rates_are_for_lie_between_as_well() {
        assertThat(between("512x512", "2048x2048", Offers.band("1024x1024", "1536x1024")))
                .isEqualTo("1024x1024");
    }

    @Test
    void a_name_that_can_mean_several_sizes_is_larger_or_smaller_only_as_all_of_them() {
        assertThat(ChainSizes.grows(Offers.size("1080p"), Offers.size("2k"))).isTrue();
        assertThat(ChainSizes.grows(Offers.size("1440p"), Offers.size("2k"))).isFalse();
        assertThat(ChainSizes.grows(Offers.size("2k"), Offers.size("4k"))).isTrue();
    }

    private static String between(String from, String to, SizeBand... rates) {
        return ChainSizes.between(Offers.size(from), Offers.size(to), Stream.of(rates)).stream()
                .map(SizeChoice::text)
                .collect(Collectors.joining(" "));
    }
}
