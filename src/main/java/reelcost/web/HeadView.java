package reelcost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Production;

/** What stands above every page of a production: its title, its facts, and a tab for each scenario. */
record HeadView(long id, String title, String facts, List<Tab> tabs) {
    static final String OVERVIEW = "overview";
    static final String COMPARE = "compare";

    /** One tab. */
    record Tab(String name, String path, String note, boolean current) {}

    /**
     * @param estimates by scenario id
     * @param current a scenario's id, {@link #OVERVIEW} or {@link #COMPARE}
     */
    static HeadView of(SavedProduction saved, Map<Long, Estimate> estimates, String current) {
        String base = "/productions/" + saved.id();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("Overview", base, "", current.equals(OVERVIEW)));
        for (SavedScenario scenario : saved.scenarios()) {
            tabs.add(new Tab(
                    scenario.scenario().name(),
                    base + "/scenarios/" + scenario.id(),
                    note(saved, scenario, estimates.get(scenario.id())),
                    current.equals(String.valueOf(scenario.id()))));
        }
        if (saved.scenarios().size() > 1) {
            tabs.add(new Tab("Compare", base + "/compare", "", current.equals(COMPARE)));
        }
        return new HeadView(saved.id(), saved.production().title(), facts(saved.production()), tabs);
    }

    static String facts(Production production) {
        List<String> facts = new ArrayList<>();
        if (!production.client().isEmpty()) {
            facts.add(production.client());
        }
        production.finishedSeconds().ifPresent(seconds -> facts.add("finished length " + Texts.length(seconds)));
        facts.add(production.cap().map(cap -> "cap " + MoneyText.of(cap)).orElse("no cap"));
        production.plannedFor().ifPresent(day -> facts.add("planned for " + Texts.day(day)));
        return String.join(" · ", facts);
    }

    private static String note(SavedProduction saved, SavedScenario scenario, Estimate estimate) {
        String note = estimate.total().toString();
        if (saved.baselineId().filter(id -> id == scenario.id()).isPresent()) {
            note += " · baseline";
        }
        if (!estimate.isPlan()) {
            return note + " · historical";
        }
        boolean over = saved.production()
                .cap()
                .map(cap -> estimate.total().known().isGreaterThan(cap))
                .orElse(false);
        return over ? note + " · over the cap" : note;
    }
}
