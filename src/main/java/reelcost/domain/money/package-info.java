/** The few things Joda-Money lacks: exact ratios, one rounding at the line, exchange rates with their date. */
package reelcost.domain.money;
