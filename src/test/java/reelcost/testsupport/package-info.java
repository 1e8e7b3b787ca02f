/** Builders, fixtures and seeded generators that the tests share. */
package reelcost.testsupport;
