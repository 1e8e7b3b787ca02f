/** How fast the engine is; run by the Maven profile of the same name. */
package reelcost.bench;
