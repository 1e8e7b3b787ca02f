/** The model and the engine. Knows the JDK and Joda-Money, nothing else; no clock, no randomness, no I/O. */
package reelcost.domain;
