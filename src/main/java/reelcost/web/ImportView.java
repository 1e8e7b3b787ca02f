package reelcost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import reelcost.app.ImportPreview;
import reelcost.app.PriceCheck;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;

/**
 * What a file would change, to choose from.
 *
 * @param same how many offers say what the book says already
 */
record ImportView(
        String fileName,
        String what,
        String against,
        String takeable,
        String summary,
        List<Row> rows,
        List<String> same,
        List<ImportPreview.Unstated> unstated,
        boolean priceMap) {

    /** An offer that changes something. */
    record Row(
            String id,
            String title,
            Text kind,
            Optional<Text> conflict,
            String price,
            List<String> changes,
            List<Text> checks,
            boolean chosen) {}

    /** A few words; {@code trend} is "good", "warn", "bad" or nothing. */
    record Text(String text, String trend) {}

    /** @param chosen tells which offers are chosen; where nobody has chosen yet, all that stand in no other's place */
    static ImportView of(String fileName, ImportPreview preview, LocalDate today, Optional<Predicate<String>> chosen) {
        List<Row> rows = preview.rows().stream()
                .filter(row -> row.kind() != ImportPreview.Kind.SAME)
                .sorted(Comparator.comparing(ImportPreview.Row::kind))
                .map(row -> row(row, today, chosen))
                .toList();
        return new ImportView(
                fileName,
                preview.priceMap() ? "LiteLLM’s price map" : "a rate book",
                preview.against(),
                preview.takeable(),
                summary(preview),
                rows,
                preview.rows().stream()
                        .filter(row -> row.kind() == ImportPreview.Kind.SAME)
                        .map(row -> row.offer().id().value())
                        .toList(),
                preview.unstated(),
                preview.priceMap());
    }

    private static String summary(ImportPreview preview) {
        return count(preview, ImportPreview.Kind.ADDED) + " added, "
                + count(preview, ImportPreview.Kind.CHANGED) + " changed, "
                + count(preview, ImportPreview.Kind.READ_AGAIN) + " read again at the same price, "
                + count(preview, ImportPreview.Kind.SAME) + " the same"
                + (preview.unstated().isEmpty()
                        ? ""
                        : "; " + Texts.grouped(preview.unstated().size()) + " of video can’t be stated")
                + (preview.others() == 0 ? "" : "; " + Texts.grouped(preview.others()) + " of other things left out");
    }

    private static String count(ImportPreview preview, ImportPreview.Kind kind) {
        return Texts.grouped(
                (int) preview.rows().stream().filter(row -> row.kind() == kind).count());
    }

    private static Row row(ImportPreview.Row row, LocalDate today, Optional<Predicate<String>> chosen) {
        Offer offer = row.offer();
        Optional<Text> conflict = row.standing().flatMap(ImportView::conflict);
        boolean gone = row.checks().stream().anyMatch(check -> check.offSale().isPresent());
        Predicate<String> byDefault = id -> conflict.isEmpty() && !gone && row.kind() != ImportPreview.Kind.READ_AGAIN;
        return new Row(
                offer.id().value(),
                offer.title(),
                kind(row.kind()),
                conflict,
                PriceText.of(offer, today),
                row.standing()
                        .map(standing -> OfferChanges.between(standing, offer))
                        .orElse(List.of()),
                row.checks().stream()
                        .flatMap(check -> Stream.concat(Stream.of(check(check)), gone(check).stream()))
                        .toList(),
                chosen.orElse(byDefault).test(offer.id().value()));
    }

    private static Text kind(ImportPreview.Kind kind) {
        return switch (kind) {
            case ADDED -> new Text("Added", "good");
            case CHANGED -> new Text("Changed", "warn");
            case READ_AGAIN -> new Text("Read again", "");
            case SAME -> new Text("Same", "");
        };
    }

    private static Optional<Text> conflict(Offer standing) {
        return standing.origin() == Origin.IMPORTED
                ? Optional.empty()
                : Optional.of(new Text(
                        standing.origin() == Origin.OWN
                                ? "Would stand in the place of your own rate"
                                : "Would stand in the place of a built-in offer",
                        "bad"));
    }

    private static Optional<Text> gone(PriceCheck check) {
        return check.offSale().map(why -> new Text("Conflict: " + why + ", and the file does not say so", "bad"));
    }

    private static Text check(PriceCheck check) {
        String other = check.other().id().value();
        if (!check.comparable()) {
            return new Text(
                    "Can’t be compared with " + other + ", which is priced by other units or for other sizes", "");
        }
        if (check.same()) {
            return new Text("Same price as " + other, "good");
        }
        return new Text(
                "Conflict with " + other + ": "
                        + String.join(
                                "; ",
                                check.differences().stream()
                                        .map(ImportView::difference)
                                        .toList()),
                "bad");
    }

    private static String difference(PriceCheck.Difference difference) {
        return money(difference.here()) + " here, " + money(difference.there()) + " there"
                + difference.size().map(size -> " for " + size).orElse("");
    }

    private static String money(BigMoney price) {
        return PriceText.money(price.getCurrencyUnit(), price.getAmount());
    }
}
