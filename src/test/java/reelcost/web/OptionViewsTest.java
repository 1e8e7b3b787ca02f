package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;

class OptionViewsTest {
    private static final OptionViews VIEWS =
            new OptionViews(Choices.whole(Map.of()), List.of(), Choices.whole(Map.of()), false);

    @Test
    void every_listed_size_means_one_size_and_says_its_pixels() {
        assertThat(VIEWS.sizeGroups().values())
                .allSatisfy(options -> assertThat(options).isNotEmpty().allSatisfy(option -> {
                    SizeChoice choice = SizeChoice.parse(option.value()).orElseThrow();
                    assertThat(choice.ambiguous()).isFalse();
                    assertThat(option.text()).endsWith(" · " + choice.meanings().get(0));
                }));
    }

    @Test
    void two_k_is_listed_as_each_of_what_it_can_mean() {
        List<FrameSize> listed = VIEWS.sizeGroups().get("2K, which differ").stream()
                .map(option -> SizeChoice.parse(option.value())
                        .orElseThrow()
                        .meanings()
                        .get(0))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(SizeChoice.known().get("2k"));
        assertThat(VIEWS.customSize("2k")).isTrue();
        assertThat(VIEWS.chosenSize("2048×1080")).isEqualTo("2048x1080");
        assertThat(VIEWS.chosenSize("2560x1440")).isEqualTo("1440p");
        assertThat(VIEWS.customSize("2560x1440")).isFalse();
    }

    @Test
    void what_is_not_whole_has_what_is_chosen_and_says_where_the_rest_is() {
        Choices chosen = VIEWS.sizes("1280x720");

        assertThat(chosen.groups()).containsOnlyKeys("Wide 16:9");
        assertThat(chosen.groups().get("Wide 16:9"))
                .extracting(OptionViews.Option::value)
                .containsExactly("720p");
        assertThat(chosen.address()).startsWith("/options/sizes?v=");
        assertThat(VIEWS.sizes("641x361").groups()).isEmpty();
    }
}
