package reelcost.durability;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: opens its scenario, raises the clip count by one, saves, and starts over. */
final class SavingClient {
    static final int FIRST_CLIPS = 10;
    private static final String CLIPS = "stages[0].clips";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String scenario;

    /** Makes a scenario with one generate stage of {@link #FIRST_CLIPS} clips in the first production. */
    static SavingClient withScenarioOfItsOwn(URI app, String name) throws Exception {
        SavingClient client = new SavingClient();
        Document production = client.get(app.resolve("/productions/1"));
        Map<String, String> made = fields(production.selectFirst("form[action$=/scenarios]"));
        made.put("name", name);
        client.scenario = client.post(app.resolve("/productions/1/scenarios"), made)
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow();
        Document editor = client.get(app.resolve(client.scenario));
        Map<String, String> added = fields(editor.selectFirst("#scenario"));
        added.put("do", "add:generate");
        Document withStage = Jsoup.parse(
                client.post(app.resolve(client.scenario), added).body());
        Map<String, String> saved = fields(withStage.selectFirst("#scenario"));
        saved.put("do", "save");
        expect(client.post(app.resolve(client.scenario), saved), 303);
        return client;
    }

    int storedClips(URI app) throws Exception {
        return Integer.parseInt(
                fields(get(app.resolve(scenario)).selectFirst("#scenario")).get(CLIPS));
    }

    /**
     * @param acknowledged told of each clip count that the app said was saved
     * @return how many saves were acknowledged
     */
    int saveUntilItFails(URI app, int from, IntConsumer acknowledged) throws InterruptedException {
        int clips = from;
        int saves = 0;
        try {
            while (true) {
                Map<String, String> fields = fields(get(app.resolve(scenario)).selectFirst("#scenario"));
                fields.put(CLIPS, String.valueOf(clips + 1));
                fields.put("do", "save");
                expect(post(app.resolve(scenario), fields), 303);
                clips++;
                saves++;
                acknowledged.accept(clips);
            }
        } catch (IOException killed) {
            return saves;
        }
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], select[name]").forEach(field -> {
            if (field.tagName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                Element first = field.selectFirst("option");
                fields.put(field.attr("name"), (chosen == null ? first : chosen).attr("value"));
            } else if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.attr("value"));
            }
        });
        return fields;
    }

    private Document get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        expect(answer, 200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
