/** What a clip is, in pixels and bytes. */
package reelcost.domain.media;
