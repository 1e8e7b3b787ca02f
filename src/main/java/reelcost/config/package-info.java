/** Settings and the clock. */
package reelcost.config;
