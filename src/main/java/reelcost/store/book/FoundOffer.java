package reelcost.store.book;

import java.util.Optional;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;

/**
 * An offer that a file has, sound or not.
 *
 * @param offer empty where it has faults
 */
record FoundOffer(OfferId id, Place at, Origin origin, Optional<Offer> offer) {}
