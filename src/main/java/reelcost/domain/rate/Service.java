package reelcost.domain.rate;

/** What an offer sells. */
public enum Service {
    GENERATE("Video generation"),
    UPSCALE("Upscaling"),
    STORE("Storage"),
    TRANSFER("Transfer");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
