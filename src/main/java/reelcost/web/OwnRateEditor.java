package reelcost.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.app.EditOwnRates;
import reelcost.app.RateBooks;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.OfferId;

/** Makes the pages of own rates, as of today. */
@Singleton
final class OwnRateEditor {
    static final String LIST = "/rates/own";

    private final EditOwnRates rates;
    private final RateBooks books;
    private final Clock clock;

    OwnRateEditor(EditOwnRates rates, RateBooks books, Clock clock) {
        this.rates = rates;
        this.books = books;
        this.clock = clock;
    }

    OwnRatesView list() {
        return OwnRatesView.of(rates.list(), books.current(), today());
    }

    OwnRateReader.Reading read(OwnRateForm form, Optional<OfferId> id) {
        return OwnRateReader.read(form, id, today());
    }

    OwnRateView blank() {
        return view(Optional.empty(), OwnRateForm.blank(today()), List.of(), false);
    }

    /**
     * @param id of the offer that is changed; empty for a new one
     * @param errors what is wrong, where it could not be saved
     * @param dirty whether the form says something that is not saved
     */
    OwnRateView view(Optional<OfferId> id, OwnRateForm form, List<FieldError> errors, boolean dirty) {
        return new OwnRateView(
                id.map(known -> "Edit " + known)
                        .orElseGet(() -> form.get("based-on").isEmpty()
                                ? "New own rate"
                                : "Own rate like " + form.get("based-on")),
                address(id),
                new FieldView(form.values(), errors),
                form,
                dirty,
                OwnRatePreview.of(form, read(form, id), rates, today()));
    }

    /** Where the form of an offer goes, and where leaving it goes: its page; the list for a new one. */
    static String address(Optional<OfferId> id) {
        return id.map(known -> "/rates/" + known).orElse(LIST);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
