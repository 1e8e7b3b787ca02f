/** What will be made: productions, scenarios and their stages, and how a stage is read from what somebody typed. */
package reelcost.domain.plan;
