package reelcost.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.MoneyText;

/** The home page: a card for each production. */
record HomeView(List<Card> cards, int page, boolean more) {
    /** One production. */
    record Card(
            long id,
            String title,
            String facts,
            boolean sample,
            Optional<Priced> chosen,
            Optional<Priced> cheapest,
            Optional<CapView> cap) {}

    /** A scenario and its total. */
    record Priced(String name, String total, boolean complete, String missing, boolean plan) {
        static Priced of(SavedScenario scenario, Estimate estimate) {
            int unpriced = estimate.total().unpriced();
            return new Priced(
                    scenario.scenario().name(),
                    MoneyText.of(estimate.total().known()),
                    estimate.total().complete(),
                    unpriced + (unpriced == 1 ? " line without a price" : " lines without a price"),
                    estimate.isPlan());
        }
    }

    /** @param estimates by scenario id */
    static HomeView of(ReadProductions.Listing listing, Map<Long, Estimate> estimates) {
        return new HomeView(
                listing.productions().stream()
                        .map(saved -> card(saved, estimates))
                        .toList(),
                listing.page(),
                listing.more());
    }

    private static Card card(SavedProduction saved, Map<Long, Estimate> estimates) {
        return new Card(
                saved.id(),
                saved.production().title(),
                HeadView.facts(saved.production()),
                saved.sample(),
                saved.chosen().map(scenario -> Priced.of(scenario, estimates.get(scenario.id()))),
                cheapest(saved, estimates).map(scenario -> Priced.of(scenario, estimates.get(scenario.id()))),
                saved.chosen().flatMap(scenario -> CapView.of(saved.production().cap(), estimates.get(scenario.id()))));
    }

    /** The cheapest of those that it may be whose every line has a price; a lower bound can't be the cheapest. */
    private static Optional<SavedScenario> cheapest(SavedProduction saved, Map<Long, Estimate> estimates) {
        return Cheapest.candidates(saved.scenarios(), scenario -> estimates.get(scenario.id())).stream()
                .filter(scenario -> estimates.get(scenario.id()).total().complete())
                .min(Comparator.comparing(
                        scenario -> estimates.get(scenario.id()).total().known()));
    }
}
