package reelcost.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.FinishedFootage;

/** A production's own page: the topsheet of the chosen scenario, and all scenarios side by side. */
record ProductionView(HeadView head, long id, Optional<Chosen> chosen, List<Row> scenarios) {
    /**
     * The scenario whose topsheet is shown.
     *
     * @param footage its clips against the finished length, where they are not the same
     */
    record Chosen(long id, String name, TopsheetView sheet, Optional<FootageView> footage) {}

    /**
     * One scenario in the table.
     *
     * @param prices what the newest rates change of its total; empty where they change nothing
     */
    record Row(
            long id,
            int version,
            String name,
            boolean baseline,
            boolean chosen,
            boolean plan,
            String total,
            boolean complete,
            String change,
            String trend,
            Optional<CapView> cap,
            String takes,
            String selects,
            String perMinute,
            Optional<ChangeView> prices) {}

    static ProductionView of(SavedProduction saved, Map<Long, Estimate> estimates, Map<Long, PriceChangeView> changes) {
        Optional<Estimate> baseline = saved.baseline().map(scenario -> estimates.get(scenario.id()));
        return new ProductionView(
                HeadView.of(saved, estimates, HeadView.OVERVIEW),
                saved.id(),
                saved.chosen()
                        .map(scenario -> new Chosen(
                                scenario.id(),
                                scenario.scenario().name(),
                                TopsheetView.of(
                                        saved.production().cap(),
                                        saved.production().lineSpeed(),
                                        estimates.get(scenario.id())),
                                FinishedFootage.of(
                                                scenario.scenario().stages(),
                                                saved.production().finishedSeconds())
                                        .map(footage -> FootageView.of(footage, "select", Optional.empty()))
                                        .filter(FootageView::odd))),
                saved.scenarios().stream()
                        .map(scenario -> row(
                                saved,
                                scenario,
                                estimates.get(scenario.id()),
                                baseline,
                                Optional.ofNullable(changes.get(scenario.id())).map(PriceChangeView::total)))
                        .toList());
    }

    private static Row row(
            SavedProduction saved,
            SavedScenario scenario,
            Estimate estimate,
            Optional<Estimate> baseline,
            Optional<ChangeView> prices) {
        boolean isBaseline =
                saved.baselineId().filter(id -> id == scenario.id()).isPresent();
        ChangeView change = isBaseline ? ChangeView.BASELINE : ChangeView.against(baseline, estimate);
        return new Row(
                scenario.id(),
                scenario.version(),
                scenario.scenario().name(),
                isBaseline,
                saved.chosenId().filter(id -> id == scenario.id()).isPresent(),
                estimate.isPlan(),
                MoneyText.of(estimate.total().known()),
                estimate.total().complete(),
                change.text(),
                change.trend(),
                CapView.of(saved.production().cap(), estimate),
                Texts.grouped(estimate.keyFigures().takes()),
                estimate.keyFigures().selects().map(Texts::grouped).orElse(Texts.UNKNOWN),
                Texts.money(estimate.keyFigures().costPerFinishedMinute()),
                prices);
    }
}
