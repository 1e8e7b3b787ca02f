/** Files for other programs: comma-separated values of estimates and of comparisons. */
package reelcost.export;
