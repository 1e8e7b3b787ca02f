package reelcost.web;

import java.util.Optional;

/** What just happened, with the way back. */
record Flash(String text, String undo) {
    static Optional<Flash> deletedProduction(String id) {
        return id(id).map(number -> new Flash("The production was deleted.", "/productions/" + number + "/restore"));
    }

    static Optional<Flash> deletedScenario(long productionId, String id) {
        return id(id).map(number -> new Flash(
                "The scenario was deleted.", "/productions/" + productionId + "/scenarios/" + number + "/restore"));
    }

    private static Optional<String> id(String text) {
        return Optional.ofNullable(text).filter(number -> number.matches("\\d{1,18}"));
    }
}
