/** Rows of the database, each with its queries, and their mapping to and from the domain. */
package reelcost.store;
