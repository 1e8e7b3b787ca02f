package reelcost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;

/**
 * The quick estimate's page.
 *
 * @param unlisted the offer as it was typed, where the list does not have it; else empty
 * @param summary what has changed, for those who hear the page
 */
record QuickView(JobView job, String unlisted, String query, String summary, Optional<Result> result) {

    public FieldView fields() {
        return job.fields();
    }

    /** What it comes to. */
    record Result(String offer, String offerPath, TopsheetView sheet, List<Row> rows) {}

    /**
     * One line with its working.
     *
     * @param amount without the currency's sign
     */
    record Row(String id, String amount, LineView line) {
        static Row of(Line line) {
            return new Row(
                    line.stageKey(), line.amount().known().map(Texts::bare).orElse("no price"), LineView.of(line));
        }
    }

    /** @param estimate empty where what was typed can't be priced */
    static QuickView of(
            QuickForm form, QuickForm.Reading reading, Optional<Estimate> estimate, RateBook book, LocalDate today) {
        String typed = form.values().get("offer");
        Optional<Offer> offer = OfferId.parse(typed.strip()).flatMap(book::find);
        JobView job = JobView.of(form.values(), reading.errors(), book, today);
        boolean listed = job.options().offers().groups().values().stream()
                .flatMap(List::stream)
                .anyMatch(option -> option.value().equals(typed));
        Optional<Result> result = estimate.map(known -> new Result(
                offer.map(Offer::title).orElse(typed),
                offer.map(found -> "/rates/" + found.id()).orElse(""),
                TopsheetView.of(Optional.empty(), Optional.empty(), known),
                known.lines().stream().map(Row::of).toList()));
        return new QuickView(
                job,
                listed ? "" : typed,
                form.query(),
                result.map(priced -> "Estimate: " + (priced.sheet().complete() ? "" : "at least ")
                                + priced.sheet().total())
                        .orElse(job.fields().needs()),
                result);
    }
}
