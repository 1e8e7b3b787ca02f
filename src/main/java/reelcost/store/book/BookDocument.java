package reelcost.store.book;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

/**
 * A rate book as it is written. The program's own files, the editions in the database and the files that studios exchange all
 * have this form; {@link RateBookLoader} checks it and makes a rate book of it.
 *
 * @param edition the day of the edition
 * @param after the edition that this one was made from; none for the book that comes with the program
 * @param files in order, each name once
 */
public record BookDocument(LocalDate edition, Optional<String> after, List<BookFile> files) {
    /** The most characters that a book can have as JSON. */
    public static final int LONGEST = 1_000_000;

    /** Names the form, so that a later one can be told apart. */
    public static final String FORMAT = "reelcost-rate-book/1";

    public BookDocument {
        files = List.copyOf(files);
    }

    /**
     * The book that comes with the program.
     *
     * @throws InvalidRateBook if its files can't be read
     */
    public static BookDocument builtIn() {
        Problems problems = new Problems();
        BookDocument document = RateFiles.builtIn(problems);
        problems.refuseIfAny();
        return document;
    }

    /**
     * A book from its JSON.
     *
     * @param name stands before the place of each fault
     * @throws InvalidRateBook if it is not of the form; whether its offers are sound is for {@link RateBookLoader} to say
     */
    public static BookDocument parse(String name, String json) {
        Problems problems = new Problems();
        Place at = Place.of(problems, name);
        Optional<BookDocument> document =
                Trees.json(json, at).flatMap(Field::fields).map(BookDocument::read);
        problems.refuseIfAny();
        return document.orElseThrow();
    }

    private static BookDocument read(Fields fields) {
        fields.required("format")
                .flatMap(Field::text)
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(other -> fields.at("format").fault("is not " + FORMAT + ": " + other));
        Optional<LocalDate> edition = fields.required("edition").flatMap(Field::date);
        Optional<String> after = fields.optional("after").flatMap(Field::text);
        List<BookFile> files = new ArrayList<>();
        for (Field item : fields.required("files").map(Field::items).orElse(List.of())) {
            Optional<String> name = item.fields()
                    .flatMap(file -> file.required("name"))
                    .flatMap(Field::text)
                    .filter(text ->
                            files.stream().noneMatch(earlier -> earlier.name().equals(text))
                                    || item.at().key("name").refuse(text + " is listed twice"));
            name.ifPresent(known -> {
                ObjectNode tree = ((ObjectNode) item.node()).deepCopy();
                tree.remove("name");
                files.add(new BookFile(known, tree));
            });
        }
        fields.end();
        return new BookDocument(edition.orElse(LocalDate.EPOCH), after, files);
    }

    /** The same as JSON; two books are the same where this is. */
    public String json() {
        return Trees.write(tree());
    }

    /** The same as JSON that is set for people to read. */
    public String pretty() {
        return Trees.pretty(tree());
    }

    private ObjectNode tree() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("edition", edition.toString());
        after.ifPresent(name -> root.put("after", name));
        ArrayNode list = root.putArray("files");
        for (BookFile file : files) {
            ObjectNode item = list.addObject().put("name", file.name());
            file.tree().properties().forEach(field -> item.set(field.getKey(), field.getValue()));
        }
        return root;
    }

    /** Names the edition: its day and a digest of its content, with that of every edition before it. */
    public String name() {
        return edition + "-" + Digest.shortHex(json());
    }

    /** The files that came with the program. */
    public List<BookFile> builtInFiles() {
        return files.stream().filter(BookFile::builtIn).toList();
    }

    /** The files that the studio put in. */
    public List<BookFile> studioFiles() {
        return files.stream().filter(file -> !file.builtIn()).toList();
    }

    public Optional<BookFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Where an offer stands: {@code acme.yaml offers[2]}; with the studio where both it and the program have one. */
    public Optional<String> placeOf(OfferId id) {
        return Stream.concat(studioFiles().stream(), builtInFiles().stream())
                .flatMap(file -> file.placeOf(id).stream())
                .findFirst();
    }

    /** With a file in the place of the one of the same name, else behind the others. */
    public BookDocument with(BookFile changed) {
        return file(changed.name()).isPresent()
                ? withFiles(files.stream()
                        .map(file -> file.name().equals(changed.name()) ? changed : file)
                        .toList())
                : withFiles(Stream.concat(files.stream(), Stream.of(changed)).toList());
    }

    public BookDocument without(String name) {
        return withFiles(
                files.stream().filter(file -> !file.name().equals(name)).toList());
    }

    /** The program's files of another book, and the studio's of this one. */
    public BookDocument withBuiltInFilesOf(BookDocument other) {
        return withFiles(Stream.concat(other.builtInFiles().stream(), studioFiles().stream())
                .toList());
    }

    /** The same content as the edition of a day, made from this one. */
    public BookDocument nextEdition(LocalDate day, BookDocument content) {
        return new BookDocument(day, Optional.of(name()), content.files());
    }

    /**
     * The offers that count, by id: a studio's in the place of a built-in one. The document must have been checked by
     * {@link RateBookLoader}.
     */
    public Map<OfferId, OfferTree> offers() {
        Map<OfferId, OfferTree> counting = new TreeMap<>();
        Stream.concat(builtInFiles().stream(), studioFiles().stream())
                .flatMap(file -> file.offers().stream())
                .forEach(offer -> counting.put(offer.id(), offer));
        return counting;
    }

    /** With offers in an imported file of their own; the studio's other files have them no longer. */
    public BookDocument takingOver(String name, Collection<OfferTree> offers) {
        Set<OfferId> taken = offers.stream().map(OfferTree::id).collect(Collectors.toSet());
        return withFiles(files.stream()
                        .map(file -> file.builtIn() ? file : file.without(taken))
                        .toList())
                .with(BookFile.imported(name, offers));
    }

    /**
     * Without an imported file. What it took from files of the studio that are still there goes back to them.
     *
     * @param before the book from which it took them
     */
    public BookDocument takingBack(String name, BookDocument before) {
        BookDocument without = without(name);
        Set<OfferId> kept = without.studioFiles().stream()
                .flatMap(file -> file.offers().stream())
                .map(OfferTree::id)
                .collect(Collectors.toSet());
        Set<OfferId> lost = file(name).stream()
                .flatMap(file -> file.offers().stream())
                .map(OfferTree::id)
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toSet());
        return without.withFiles(without.files().stream()
                .map(file -> file.builtIn()
                        ? file
                        : before.file(file.name())
                                .map(earlier -> file.and(earlier.offers().stream()
                                        .filter(offer -> lost.contains(offer.id()))
                                        .toList()))
                                .orElse(file))
                .toList());
    }

    private BookDocument withFiles(List<BookFile> others) {
        return new BookDocument(edition, after, others);
    }
}
