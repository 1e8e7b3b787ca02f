package reelcost.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;

/**
 * Which offers a stage may be bought from: those that can be bought on the day, and the one that it is bought from already.
 *
 * @param day the day that the work is planned for
 * @param before the stages as they are saved; none where everything is new
 */
public record OfferChoice(RateBook book, LocalDate day, List<Stage> before) {
    public OfferChoice {
        before = List.copyOf(before);
    }

    /** Why the stage may not be bought from its offer, and from which instead; empty where it may. */
    public Optional<FieldError> refusal(Stage stage) {
        boolean kept = before.stream()
                .anyMatch(old -> old.key().equals(stage.key()) && old.offer().equals(stage.offer()));
        return kept
                ? Optional.empty()
                : stage.offer().flatMap(this::refusal).map(message -> new FieldError("offer", message));
    }

    private Optional<String> refusal(OfferId id) {
        return book.find(id).flatMap(offer -> offer.offSale(day)
                .map(why -> why + " and can't be bought for a new plan."
                        + book.insteadOf(offer, day)
                                .map(Offer::title)
                                .map(title -> " Choose its successor, " + title + ".")
                                .orElse(" Choose another offer.")));
    }
}
