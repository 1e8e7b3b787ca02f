package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * What a price is quoted for. Quantities are counted in the base unit (seconds, clips, GPU-seconds …); a price may be
 * quoted for a larger one: $2.80 a minute is $2.80 for 60 seconds, and $0.02 a GiB-month is for 1.073741824 GB-months.
 */
public enum RateUnit {
    SECOND(Count.SECONDS, 1, "s"),
    MINUTE(Count.SECONDS, 60, "min"),
    CLIP(Count.CLIPS, 1, "clip"),
    FRAME(Count.FRAMES, 1, "frame"),
    MILLION_TOKENS(Count.TOKENS, 1_000_000, "1M tokens"),
    MEGAPIXEL(Count.MEGAPIXELS, 1, "MP"),
    GPU_HOUR(Count.GPU_SECONDS, 3_600, "GPU-h"),
    GB(Count.GIGABYTES, 1, "GB"),
    GIB(Count.GIGABYTES, 1, Gigabyte.BINARY, "GiB"),
    GB_MONTH(Count.GIGABYTE_MONTHS, 1, "GB-month"),
    GIB_MONTH(Count.GIGABYTE_MONTHS, 1, Gigabyte.BINARY, "GiB-month"),
    TB_MONTH(Count.GIGABYTE_MONTHS, 1_000, "TB-month of 1,000 GB"),
    TB_MONTH_OF_1024(Count.GIGABYTE_MONTHS, 1_024, "TB-month of 1,024 GB"),
    TIB_MONTH(Count.GIGABYTE_MONTHS, 1_024, Gigabyte.BINARY, "TiB-month");

    /** The base units that quantities are counted in. */
    public enum Count {
        SECONDS("s"),
        CLIPS("clip"),
        FRAMES("frame"),
        TOKENS("token"),
        MEGAPIXELS("MP"),
        GPU_SECONDS("GPU-s"),
        GIGABYTES("GB"),
        GIGABYTE_MONTHS("GB-month");

        private final String symbol;

        Count(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    private final Count count;
    private final BigDecimal size;
    private final Gigabyte gigabyte;
    private final String symbol;

    RateUnit(Count count, long size, String symbol) {
        this(count, size, Gigabyte.DECIMAL, symbol);
    }

    RateUnit(Count count, long gigabytes, Gigabyte gigabyte, String symbol) {
        this.count = count;
        this.size = gigabyte.inGigabytes(BigDecimal.valueOf(gigabytes));
        this.gigabyte = gigabyte;
        this.symbol = symbol;
    }

    public Count count() {
        return count;
    }

    /** How many base units one of these is. */
    public BigDecimal size() {
        return size;
    }

    /** What a gigabyte is where volumes are sold. */
    public Gigabyte gigabyte() {
        return gigabyte;
    }

    public String symbol() {
        return symbol;
    }
}
