/** How things are sold. An offer is data: a meter, rates, tiers, duration rules, a life cycle and a source. */
package reelcost.domain.rate;
