/**
 * Reelcost: what a video made with generative AI will cost, and why.
 *
 * <pre>
 * domain/   the model and the engine: pure functions of their arguments
 *   money/    rounding at the line, exact ratios, exchange rates with their date
 *   media/    what a clip is: frame sizes and bytes
 *   rate/     how things are sold: offers, meters, rate tables, tiers, duration rules
 *   plan/     what will be made: productions, scenarios, stages
 *   estimate/ what it costs: lines with their working, key figures, differences
 * app/      use cases; the only place that opens transactions
 * store/    rows and the built-in rate book, mapped to and from the domain
 * web/      pages
 * api/      JSON resources
 * export/   CSV
 * config/   settings and the clock
 * </pre>
 *
 * Dependencies point one way: {@code web, api -> app, export, domain}; {@code app -> store, domain, config};
 * {@code store, export -> domain}; inside the domain {@code money, media <- rate <- plan <- estimate}.
 */
package reelcost;
