package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.rate.Offer;

/** Makes every price of every rate file wrong, one at a time: the offer's own examples or the collected facts must tell. */
class WrongPriceTest {
    private static final Facts FACTS = Facts.read();
    private static final Set<String> FIGURES = Set.of(
            "price", "buys", "covers", "batch-factor", "factor", "each", "gpu-seconds", "video-seconds", "retrieval");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    static Stream<String> files() throws IOException {
        return StreamSupport.stream(tree("index.yaml").get("files").spliterator(), false)
                .map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("files")
    void wrong_price_is_found(String file) throws IOException {
        ObjectNode tree = (ObjectNode) tree(file);
        List<String> notFound = new ArrayList<>();
        for (JsonNode offer : tree.get("offers")) {
            ObjectNode alone = tree.deepCopy();
            alone.putArray("offers").add(offer);
            Offer right = read(file, alone).orElseThrow();
            assertThat(FACTS.withoutFact(right)).isEmpty();
            assertThat(FACTS.notStated(right)).isEmpty();
            notFound.addAll(notFound(file, alone, offer));
        }
        assertThat(notFound).isEmpty();
    }

    private static List<String> notFound(String file, JsonNode alone, JsonNode offer) {
        List<String> notFound = new ArrayList<>();
        int tried = 0;
        for (ObjectNode parent : parents(offer).toList()) {
            for (String key : FIGURES) {
                if (parent.has(key)) {
                    JsonNode right = parent.get(key);
                    parent.put(key, wrong(right));
                    if (read(file, alone)
                            .filter(WrongPriceTest::agreesWithFacts)
                            .isPresent()) {
                        notFound.add(offer.get("id").asText() + " " + key + " " + parent.get(key) + " for " + right);
                    }
                    parent.set(key, right);
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
        return notFound;
    }

    /** What costs nothing, in figures or in words, costs a cent then. */
    private static BigDecimal wrong(JsonNode right) {
        BigDecimal figure = right.isNumber() ? right.decimalValue() : BigDecimal.ZERO;
        return figure.signum() == 0 ? CENT : figure.multiply(TENTH_MORE);
    }

    /** The one offer of the file; empty where the loader refuses it. */
    private static Optional<Offer> read(String file, JsonNode tree) {
        Problems problems = new Problems();
        List<FoundOffer> found = RateFileReader.read(new Field(tree, Place.of(problems, file)));
        return found.get(0).offer().filter(offer -> problems.count() == 0);
    }

    private static boolean agreesWithFacts(Offer offer) {
        return FACTS.notStated(offer).isEmpty() && FACTS.withoutFact(offer).isEmpty();
    }

    private static Stream<ObjectNode> parents(JsonNode node) {
        Stream<ObjectNode> self =
                node.isObject() && FIGURES.stream().anyMatch(node::has) ? Stream.of((ObjectNode) node) : Stream.empty();
        return Stream.concat(
                self, StreamSupport.stream(node.spliterator(), false).flatMap(WrongPriceTest::parents));
    }

    private static JsonNode tree(String file) throws IOException {
        try (InputStream stream = RateBookLoader.class.getResourceAsStream("/rates/" + file)) {
            return Trees.yaml(stream.readAllBytes(), Place.of(new Problems(), file))
                    .orElseThrow()
                    .node();
        }
    }
}
