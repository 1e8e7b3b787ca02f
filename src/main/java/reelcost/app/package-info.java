/** Use cases. The only place that opens transactions. */
package reelcost.app;
