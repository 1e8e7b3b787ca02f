package reelcost.domain.media;

import java.math.BigDecimal;

/**
 * What a codec's files weigh at some frame size and frame rate.
 *
 * @param megabitsPerSecond 10^6 bits each, above zero
 * @param from the listed rate that it is, or that it was estimated from
 * @param estimated whether it was scaled from another size or frame rate
 */
public record CodecRate(BigDecimal megabitsPerSecond, DataRate from, boolean estimated) {}
