package reelcost.web;

import java.util.Optional;
import reelcost.app.SavedScenario;
import reelcost.domain.rate.OfferId;

/** What just happened, with the way back. */
record Flash(String text, String undo) {
    static Optional<Flash> deletedProduction(String id) {
        return id(id).map(number -> new Flash("The production was deleted.", "/productions/" + number + "/restore"));
    }

    static Optional<Flash> deletedScenario(long productionId, String id) {
        return id(id).map(number -> new Flash(
                "The scenario was deleted.", "/productions/" + productionId + "/scenarios/" + number + "/restore"));
    }

    /**
     * Nothing where the scenario was changed since.
     *
     * @param number of the funnel
     * @param version that the scenario had with it
     */
    static Optional<Flash> addedFunnel(long productionId, SavedScenario scenario, String number, String version) {
        return id(number)
                .filter(known -> scenario.version() == Paths.version(version))
                .map(known -> new Flash(
                        "Funnel " + known + " was put into the scenario.",
                        "/productions/" + productionId + "/scenarios/" + scenario.id() + "/funnels/" + known
                                + "/remove?version=" + version));
    }

    /** @param edition the last one that had the offer */
    static Optional<Flash> deletedRate(String id, String edition) {
        boolean possible = edition != null && edition.matches("[0-9a-f-]{1,40}");
        return Optional.ofNullable(id)
                .flatMap(OfferId::parse)
                .filter(offer -> possible)
                .map(offer -> new Flash(
                        "The own rate " + offer + " was deleted.", "/rates/" + offer + "/restore?from=" + edition));
    }

    private static Optional<String> id(String text) {
        return Optional.ofNullable(text).filter(number -> number.matches("\\d{1,18}"));
    }
}
