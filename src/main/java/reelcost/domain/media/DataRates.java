package reelcost.domain.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of known codecs weigh.
 *
 * @param codecs in the order in which they are offered
 */
public record DataRates(Map<CodecCode, Codec> codecs) {
    public static final DataRates NONE = new DataRates(Map.of());

    public DataRates {
        codecs = Collections.unmodifiableMap(new LinkedHashMap<>(codecs));
    }

    /** @throws IllegalArgumentException if two codecs have one code */
    public static DataRates of(List<Codec> codecs) {
        Map<CodecCode, Codec> byCode = new LinkedHashMap<>();
        codecs.forEach(codec -> {
            if (byCode.put(codec.code(), codec) != null) {
                throw new IllegalArgumentException("there are two codecs " + codec.code());
            }
        });
        return new DataRates(byCode);
    }

    public Optional<Codec> find(CodecCode code) {
        return Optional.ofNullable(codecs.get(code));
    }
}
