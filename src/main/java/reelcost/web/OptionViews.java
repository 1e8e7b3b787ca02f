package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.media.DataRates;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Standing;

/**
 * What a stage's lists offer to choose from.
 *
 * @param offers by provider
 * @param codecs by family; none where the stage neither stores nor moves anything
 * @param whole whether every list is whole; else each has what is chosen, and says where the rest is
 */
record OptionViews(Choices offers, List<Option> media, Choices codecs, boolean whole) {
    /** One choice. */
    record Option(String value, String text) {}

    private static final String CUSTOM = "custom";

    static final Map<String, List<Option>> SIZES = sizes();

    /** Frame sizes by shape. */
    public Map<String, List<Option>> sizeGroups() {
        return SIZES;
    }

    /** Whether a listed size is the one typed, however it was written. */
    public boolean sameSize(String option, String typed) {
        Optional<SizeChoice> choice = SizeChoice.parse(typed);
        return choice.isPresent()
                && !choice.get().ambiguous()
                && choice.get()
                        .meanings()
                        .equals(SizeChoice.parse(option).orElseThrow().meanings());
    }

    public boolean customSize(String typed) {
        return chosenSize(typed).equals(CUSTOM);
    }

    /** What the list of sizes says for the one typed. */
    public String chosenSize(String typed) {
        return SIZES.values().stream()
                .flatMap(List::stream)
                .map(Option::value)
                .filter(listed -> sameSize(listed, typed))
                .findFirst()
                .orElse(CUSTOM);
    }

    /** Frame sizes by shape; the one typed, or all of them. */
    public Choices sizes(String typed) {
        return whole
                ? Choices.whole(SIZES)
                : Choices.chosen(SIZES, option -> sameSize(option.value(), typed), OptionPages.SIZES);
    }

    static OptionViews of(StageText stage, List<StageText> all, RateBook book, LocalDate day) {
        Optional<StageKind> kind = StageKind.parse(stage.kind());
        return new OptionViews(
                Choices.whole(kind.flatMap(StageKind::buys)
                        .map(service -> selling(service, book, day))
                        .orElse(Map.of())),
                media(stage, kind, all),
                Choices.whole(codecs(kind, book.dataRates())),
                true);
    }

    /** With only what is chosen: a scenario has many stages, and a page fetches a long list once. */
    static OptionViews chosen(StageText stage, List<StageText> all, RateBook book, LocalDate day) {
        Optional<StageKind> kind = StageKind.parse(stage.kind());
        Optional<Service> service = kind.flatMap(StageKind::buys);
        return new OptionViews(
                new Choices(
                        byProvider(
                                OfferId.parse(stage.get("offer")).flatMap(book::find).stream()
                                        .filter(offer -> service.filter(offer.service()::equals)
                                                .isPresent())
                                        .toList(),
                                day),
                        service.map(sold -> OptionPages.OFFERS + "?service="
                                        + sold.name().toLowerCase(Locale.ROOT) + "&edition=" + book.edition() + "&day="
                                        + day)
                                .orElse("")),
                media(stage, kind, all),
                Choices.chosen(
                        codecs(kind, book.dataRates()),
                        option -> option.value().equals(stage.get("codec")),
                        OptionPages.CODECS),
                false);
    }

    /** Everything that sells a service. */
    static Map<String, List<Option>> selling(Service service, RateBook book, LocalDate day) {
        return byProvider(book.selling(service), day);
    }

    /** Every codec, by family. */
    static Map<String, List<Option>> codecs(DataRates dataRates) {
        Map<String, List<Option>> byFamily = new LinkedHashMap<>();
        dataRates.codecs().values().forEach(codec -> byFamily.computeIfAbsent(
                        codec.family(), family -> new ArrayList<>())
                .add(new Option(codec.code().value(), codec.title())));
        return byFamily;
    }

    private static Map<String, List<Option>> codecs(Optional<StageKind> kind, DataRates dataRates) {
        return kind.filter(of -> of == StageKind.STORE || of == StageKind.TRANSFER)
                        .isPresent()
                ? codecs(dataRates)
                : Map.of();
    }

    private static Map<String, List<Option>> byProvider(List<Offer> offers, LocalDate day) {
        Map<String, List<Option>> byProvider = new LinkedHashMap<>();
        offers.forEach(offer -> byProvider
                .computeIfAbsent(offer.provider(), provider -> new ArrayList<>())
                .add(new Option(offer.id().value(), name(offer, day))));
        return byProvider;
    }

    private static String name(Offer offer, LocalDate day) {
        String name =
                (offer.channel().equals(offer.provider()) ? offer.model() : offer.model() + " on " + offer.channel())
                        + offer.origin().mark();
        Standing standing = offer.lifeCycle().standing(day);
        return standing.onSale() ? name : name + " (" + standing.code() + ")";
    }

    private static List<Option> media(StageText stage, Optional<StageKind> kind, List<StageText> all) {
        List<Option> media = new ArrayList<>();
        boolean upscale = kind.filter(StageKind.UPSCALE::equals).isPresent();
        media.add(new Option("given", upscale ? "Clips given here" : "GB given here"));
        if (!upscale) {
            media.add(new Option("files", "Files of a size"));
        }
        Stream.of(MediaRef.Group.values())
                .filter(group -> !upscale || group.upscalable())
                .forEach(group -> media.add(new Option(group.code(), group.title())));
        for (int i = 0; i < all.size(); i++) {
            StageText other = all.get(i);
            boolean makesClips = other.kind().equals("generate") || other.kind().equals("upscale");
            String name = other.get("name").isBlank() ? "" : ", " + other.get("name");
            if (makesClips && !other.key().equals(stage.key())) {
                media.add(new Option(new MediaRef.OfStage(other.key()).code(), "Stage " + EditorView.letter(i) + name));
            } else if (!upscale && other.kind().equals("store") && !other.key().equals(stage.key())) {
                media.add(new Option(
                        new Volume.Kept(other.key()).code(), "What stage " + EditorView.letter(i) + " stores" + name));
            }
        }
        return media;
    }

    private static Map<String, List<Option>> sizes() {
        Map<String, List<Option>> sizes = new LinkedHashMap<>();
        sizes.put(
                "Wide 16:9",
                List.of(
                        named("360p", "360p"),
                        named("480p", "480p"),
                        named("540p", "540p"),
                        named("720p", "720p"),
                        named("1080p", "1080p"),
                        named("2160p", "4K UHD")));
        sizes.put("2K, which differ", List.of(named("2048x1080", "2K DCI"), named("1440p", "2K QHD")));
        sizes.put("4K and 8K cinema", List.of(named("4096x2160", "4K DCI"), named("7680x4320", "8K UHD")));
        sizes.put(
                "Upright 9:16",
                List.of(named("480x854", "480p"), named("720x1280", "720p"), named("1080x1920", "1080p")));
        sizes.put("Square 1:1", List.of(named("720x720", "720"), named("1080x1080", "1080")));
        return sizes;
    }

    private static Option named(String value, String name) {
        FrameSize size = SizeChoice.parse(value).orElseThrow().meanings().get(0);
        return new Option(value, name + " · " + size);
    }
}
