package reelcost.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What whoever runs Reelcost can set. */
@ConfigMapping(prefix = "reelcost")
public interface ReelcostConfig {
    /** Whether the sample production is put into an empty database at its first start. */
    @WithDefault("true")
    boolean sampleData();
}
