/** What a scenario costs: lines with their working, key figures, and the difference between two estimates. */
package reelcost.domain.estimate;
