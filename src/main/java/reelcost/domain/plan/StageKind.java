package reelcost.domain.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.rate.Service;

/** The kinds of work a stage can be. */
public enum StageKind {
    PREVIEW("Preview", Optional.of(Service.GENERATE)),
    GENERATE("Generate", Optional.of(Service.GENERATE)),
    UPSCALE("Upscale", Optional.of(Service.UPSCALE)),
    STORE("Store", Optional.of(Service.STORE)),
    TRANSFER("Transfer", Optional.of(Service.TRANSFER)),
    LABOUR("Labour", Optional.empty()),
    OTHER("Other", Optional.empty());

    private final String title;
    private final Optional<Service> buys;

    StageKind(String title, Optional<Service> buys) {
        this.title = title;
        this.buys = buys;
    }

    public String title() {
        return title;
    }

    /** What the stage's offer must sell; empty where the stage has a price of its own. */
    public Optional<Service> buys() {
        return buys;
    }

    /** Whether the stage can work on what other stages make. */
    public boolean worksOnFootage() {
        return this == UPSCALE || this == STORE || this == TRANSFER;
    }

    /** For files and forms: {@code generate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StageKind> parse(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
