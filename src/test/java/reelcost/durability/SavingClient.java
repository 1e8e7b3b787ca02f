package reelcost.durability;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.IntConsumer;
import reelcost.testsupport.PlainBrowser;

/** A producer who opens a scenario, raises the clip count by one, saves, and starts over. */
final class SavingClient {
    static final int FIRST_CLIPS = 10;
    private static final String CLIPS = "stages[0].clips";
    private static final String EDITOR = "#scenario";

    private final String scenario;

    private SavingClient(String scenario) {
        this.scenario = scenario;
    }

    /** Makes a scenario with one generate stage of {@link #FIRST_CLIPS} clips in the first production. */
    static SavingClient withScenarioOfItsOwn(URI app, String name) throws IOException, InterruptedException {
        PlainBrowser browser = new PlainBrowser(app);
        Map<String, String> made = browser.get("/productions/1").form("form[action$=/scenarios]");
        made.put("name", name);
        String scenario = browser.post("/productions/1/scenarios", made).location();
        Map<String, String> added = browser.get(scenario).form(EDITOR);
        added.put("do", "add:generate");
        Map<String, String> saved = browser.post(scenario, added).form(EDITOR);
        saved.put("do", "save");
        browser.post(scenario, saved).location();
        return new SavingClient(scenario);
    }

    int storedClips(URI app) throws IOException, InterruptedException {
        return Integer.parseInt(new PlainBrowser(app).get(scenario).form(EDITOR).get(CLIPS));
    }

    /**
     * @param acknowledged told of each clip count that the app said was saved
     * @return how many saves were acknowledged
     */
    int saveUntilItFails(URI app, int from, IntConsumer acknowledged) throws InterruptedException {
        PlainBrowser browser = new PlainBrowser(app);
        int clips = from;
        try {
            while (true) {
                Map<String, String> fields = browser.get(scenario).form(EDITOR);
                fields.put(CLIPS, String.valueOf(clips + 1));
                fields.put("do", "save");
                browser.post(scenario, fields).location();
                clips++;
                acknowledged.accept(clips);
            }
        } catch (IOException killed) {
            return clips - from;
        }
    }
}
