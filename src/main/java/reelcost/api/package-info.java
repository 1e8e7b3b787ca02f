/**
 * The JSON API, version 1: estimates without storing anything, and the rate book. Every error is a problem document as
 * RFC 9457 has it.
 */
package reelcost.api;
