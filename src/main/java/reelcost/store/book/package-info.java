/**
 * The built-in rate book: reviewed YAML files, read strictly into the domain's offers.
 *
 * <p>{@code rates/index.yaml} dates the edition and lists its files, one for each provider or channel. A book with any
 * fault is refused whole, and every fault is listed with its file and place.
 */
package reelcost.store.book;
