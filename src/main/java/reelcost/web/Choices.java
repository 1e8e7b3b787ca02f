package reelcost.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import reelcost.web.OptionViews.Option;

/**
 * A list to choose from. A scenario has many stages with the same long lists, so a page may hold of each only what is chosen,
 * and a browser fetches the whole list once.
 *
 * @param groups options by what they are grouped by
 * @param address where the whole list is; empty where it is whole here
 */
record Choices(Map<String, List<Option>> groups, String address) {
    static Choices whole(Map<String, List<Option>> groups) {
        return new Choices(groups, "");
    }

    /** @param path where the whole list is; the address changes with it, so that a browser may keep what it has */
    static Choices chosen(Map<String, List<Option>> groups, Predicate<Option> chosen, String path) {
        Map<String, List<Option>> kept = new LinkedHashMap<>();
        groups.forEach((group, options) -> {
            List<Option> of = options.stream().filter(chosen).toList();
            if (!of.isEmpty()) {
                kept.put(group, of);
            }
        });
        return new Choices(kept, path + "?v=" + Integer.toHexString(groups.hashCode()));
    }

    public boolean elsewhere() {
        return !address.isEmpty();
    }
}
