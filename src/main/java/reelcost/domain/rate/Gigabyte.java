package reelcost.domain.rate;

import java.math.BigDecimal;

/** What a seller means by a gigabyte. All quantities are counted in decimal ones, whatever a price is quoted for. */
public enum Gigabyte {
    DECIMAL("GB", "GB = 10^9 bytes", "1"),
    BINARY("GiB", "GiB = 2^30 bytes", "1.073741824");

    private final String symbol;
    private final String definition;
    private final BigDecimal size;

    Gigabyte(String symbol, String definition, String size) {
        this.symbol = symbol;
        this.definition = definition;
        this.size = new BigDecimal(size);
    }

    public String symbol() {
        return symbol;
    }

    /** For people: how many bytes one is. */
    public String definition() {
        return definition;
    }

    /** How many gigabytes of 10^9 bytes one is. */
    public BigDecimal size() {
        return size;
    }

    /**
     * How many of these so many gigabytes of 10^9 bytes are. Exact: the divisor has only the factor 2.
     *
     * @param gigabytes zero or more
     */
    public BigDecimal of(BigDecimal gigabytes) {
        return gigabytes.divide(size);
    }

    /** How many gigabytes of 10^9 bytes so many of these are. */
    public BigDecimal inGigabytes(BigDecimal own) {
        return own.multiply(size);
    }
}
