package reelcost.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.InvalidRateBook;

/** Says the faults of a refused offer at the fields of its form. */
final class OwnRateFaults {
    private static final Pattern OFFER = Pattern.compile("^offers\\[\\d+]\\.?(periods\\[\\d+]\\.?)?");
    private static final Pattern ROW = Pattern.compile("offers\\[\\d+]\\.(?:periods\\[\\d+]\\.)?[a-z]+\\[(\\d+)]");

    private OwnRateFaults() {}

    static List<FieldError> at(OwnRateForm form, InvalidRateBook refused) {
        return refused.faults().stream()
                .map(fault -> new FieldError(field(form.values().keySet(), fault.path()), sentence(fault.what())))
                .toList();
    }

    /** The field of a place; else the first one below it, else that of the place above; the model's for the whole offer. */
    private static String field(Set<String> fields, String path) {
        String name =
                OFFER.matcher(path).replaceFirst("").replaceAll("[\\[.]", "-").replace("]", "");
        while (!name.isEmpty()) {
            String place = name;
            Optional<String> found = fields.contains(place)
                    ? Optional.of(place)
                    : fields.stream()
                            .filter(field -> field.startsWith(place + "-"))
                            .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
        }
        return "model";
    }

    private static String sentence(String what) {
        String said = ROW.matcher(what).replaceAll(OwnRateFaults::row);
        boolean continued = said.startsWith("is ") || said.startsWith("must ") || said.startsWith("can");
        return continued
                ? "This " + said + "."
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    }

    private static String row(MatchResult place) {
        return "row " + (Integer.parseInt(place.group(1)) + 1);
    }
}
