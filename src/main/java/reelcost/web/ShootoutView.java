package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.RateBook;

/**
 * The shoot-out's page.
 *
 * @param stage the stage that it is for; empty where it is for none
 * @param problem why a choice was not saved; empty where there is nothing of the kind
 * @param summary what has changed, for those who hear the page
 */
record ShootoutView(
        JobView job,
        List<OptionViews.Option> providers,
        List<OptionViews.Option> channels,
        List<OptionViews.Option> fits,
        List<OptionViews.Option> orders,
        List<Head> heads,
        String query,
        Optional<ShootoutStage> stage,
        String problem,
        String summary,
        Optional<Result> result) {
    /** A column that the rows can be in the order of. */
    record Head(String value, String path, boolean current) {}

    /**
     * What it comes to.
     *
     * @param chart its data; empty where nothing has a total
     * @param unable those that can't do the job
     */
    record Result(
            String edition,
            String asOf,
            String currency,
            String chart,
            int bars,
            List<ShootoutRow> rows,
            List<ShootoutRow> unable) {
        /** How high the chart has to be. */
        public String height() {
            return bars > 7 ? "deep" : bars > 4 ? "tall" : "";
        }
    }

    public FieldView fields() {
        return job.fields();
    }

    public List<String> stageFields() {
        return ShootoutForm.STAGE;
    }

    /** The fields with a place for what is wrong with them. */
    public List<String> typedFields() {
        return fields().values().keySet().stream()
                .filter(field -> !ShootoutForm.STAGE.contains(field))
                .toList();
    }

    public Head head(String value) {
        return heads.stream()
                .filter(head -> head.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    static ShootoutView of(
            ShootoutForm form,
            ShootoutForm.Reading reading,
            Optional<Shootout> shootout,
            Optional<ShootoutStage> stage,
            String problem,
            ShootoutChart chart,
            RateBook book,
            LocalDate today) {
        Optional<Result> result = shootout.map(run -> result(run, reading, chart));
        JobView job = JobView.of(form.values(), reading.errors(), book, today);
        return new ShootoutView(
                job,
                options(named(ShootoutForm.providers(book)), form.values().get("provider")),
                options(named(ShootoutForm.channels(book)), form.values().get("channel")),
                options(
                        Arrays.stream(ShootoutForm.Fit.values())
                                .map(fit -> new OptionViews.Option(ShootoutForm.code(fit), fit.title))
                                .toList(),
                        form.values().get("fit")),
                options(
                        Arrays.stream(ShootoutForm.Order.values())
                                .map(order -> new OptionViews.Option(ShootoutForm.code(order), order.title))
                                .toList(),
                        form.values().get("sort")),
                Arrays.stream(ShootoutForm.Order.values())
                        .map(order -> new Head(
                                ShootoutForm.code(order),
                                "/shootout?" + form.query("sort", ShootoutForm.code(order)),
                                order == reading.order()))
                        .toList(),
                form.query(),
                stage,
                problem,
                shootout.map(run -> summary(run, reading)).orElse(job.fields().needs()),
                result);
    }

    private static Result result(Shootout shootout, ShootoutForm.Reading reading, ShootoutChart chart) {
        List<Shootout.Row> shown = reading.rows(shootout);
        List<ShootoutRow> rows = new ArrayList<>();
        List<ShootoutRow> unable = new ArrayList<>();
        shown.forEach(
                row -> (row.possible() ? rows : unable).add(ShootoutRow.of(row, shootout.job(), shootout.asOf())));
        return new Result(
                shootout.edition(),
                Texts.day(shootout.asOf()),
                shootout.currency().getCode(),
                chart.of(shootout, shown),
                Math.min(rows.size(), ShootoutChart.MOST_BARS),
                rows,
                unable);
    }

    /** How many have a price, and which is the cheapest that can be bought and surely makes the size. */
    private static String summary(Shootout shootout, ShootoutForm.Reading reading) {
        List<Shootout.Row> shown = reading.rows(shootout);
        long possible = shown.stream().filter(Shootout.Row::possible).count();
        String count = possible + " of " + shown.size() + (shown.size() == 1 ? " offer has" : " offers have")
                + " a price for it.";
        return shown.stream()
                .filter(Shootout.Row::possible)
                .filter(Shootout.Row::onSale)
                .filter(Shootout.Row::namesSizes)
                .min(Shootout.BY_TOTAL)
                .map(row -> count + " The cheapest on sale is " + row.offer().title() + ": "
                        + MoneyText.of(row.total().known().orElseThrow())
                        + (row.upscaled().isPresent() ? ", upscaled" : "") + ".")
                .orElse(count);
    }

    private static List<OptionViews.Option> named(List<String> names) {
        return names.stream().map(name -> new OptionViews.Option(name, name)).toList();
    }

    /** What there is to choose from, and what was typed where it is nothing of it. */
    private static List<OptionViews.Option> options(List<OptionViews.Option> listed, String typed) {
        List<OptionViews.Option> all = new ArrayList<>(listed);
        if (!typed.isEmpty()
                && listed.stream().noneMatch(option -> option.value().equals(typed))) {
            all.add(new OptionViews.Option(typed, typed));
        }
        return all;
    }
}
