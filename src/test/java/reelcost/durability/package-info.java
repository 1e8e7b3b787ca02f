/** Minutes of killing the packaged app and of writers in each other's way; run by the Maven profile of the same name. */
package reelcost.durability;
