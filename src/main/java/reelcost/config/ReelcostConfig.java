package reelcost.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What whoever runs Reelcost can set. */
@ConfigMapping(prefix = "reelcost")
public interface ReelcostConfig {
    /** Whether the sample production is put into an empty database at its first start. */
    @WithDefault("true")
    boolean sampleData();

    /** The folder of the embedded database; the address of the database in application.properties is built from it. */
    @WithDefault("./data")
    String dataDir();
}
