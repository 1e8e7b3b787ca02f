/**
 * The built-in rate book: reviewed YAML files, read strictly into the domain's offers.
 *
 * <p>{@code rates/index.yaml} dates the edition and lists its files, one for each provider or channel. A book with any
 * fault is refused whole, and every fault is listed with its file and place. {@code media/data-rates.csv} has what the files
 * of each codec weigh, and is read as strictly.
 */
package reelcost.store.book;
