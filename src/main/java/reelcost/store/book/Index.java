package reelcost.store.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code index.yaml} says.
 *
 * @param edition the day of the edition
 * @param files the names of its rate files, in order, each once
 */
record Index(LocalDate edition, List<Field> files) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");

    static Index read(Fields fields) {
        Optional<LocalDate> edition = fields.required("edition").flatMap(Field::date);
        Optional<Field> listed = fields.required("files");
        fields.end();
        List<Field> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field file : listed.map(Field::items).orElse(List.of())) {
            String name = file.node().asText();
            if (!NAME.matcher(name).matches() || name.equals(RateFiles.INDEX)) {
                file.at().fault("is not the name of a rate file: " + name);
            } else if (!names.add(name)) {
                file.at().fault(name + " is listed twice");
            } else {
                files.add(file);
            }
        }
        return new Index(edition.orElse(LocalDate.EPOCH), files);
    }
}
