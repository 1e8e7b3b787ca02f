package reelcost.testsupport;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: opens pages, fills in their forms as a user would, and sends them. */
public final class PlainBrowser {
    private static final String BOUNDARY = "a-line-that-no-file-has";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .cookieHandler(new CookieManager())
            .build();
    private final URI app;

    public PlainBrowser(URI app) {
        this.app = app;
    }

    /** What the app answered. */
    public record Page(int status, HttpHeaders headers, Document html) {
        /** Where a redirect leads. */
        public String location() {
            return headers.firstValue("Location")
                    .map(location -> location.replaceFirst("^https?://[^/]+", ""))
                    .orElseThrow(() -> new AssertionError("no redirect but " + status + ": " + html.text()));
        }

        /** The fields of a form as they stand. */
        public Map<String, String> form(String selector) {
            Element form = html.selectFirst(selector);
            if (form == null) {
                throw new AssertionError("no form " + selector + " on a page that says: " + html.text());
            }
            Map<String, String> fields = new LinkedHashMap<>();
            form.select("input[name]:not([type=file]), select[name], textarea[name]")
                    .forEach(field -> {
                        if (field.tagName().equals("textarea")) {
                            fields.put(field.attr("name"), field.wholeText());
                        } else if (field.tagName().equals("select")) {
                            Element chosen = field.selectFirst("option[selected]");
                            Element first = field.selectFirst("option");
                            fields.put(field.attr("name"), (chosen == null ? first : chosen).attr("value"));
                        } else if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                            fields.put(field.attr("name"), field.attr("value"));
                        }
                    });
            return fields;
        }
    }

    public Page get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(app.resolve(path)).timeout(PATIENCE).build());
    }

    /** @param headers names and values in turn */
    public Page post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(app.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form with a file, as browsers do. */
    public Page upload(String path, Map<String, String> fields, String fileName, String content)
            throws IOException, InterruptedException {
        return multipart(path, fields, part("name=\"file\"; filename=\"" + fileName + "\"") + content + "\r\n");
    }

    /** Sends a form that could have a file, with further values of one of its fields. */
    public Page multipart(String path, Map<String, String> fields, String field, List<String> values)
            throws IOException, InterruptedException {
        return multipart(
                path,
                fields,
                values.stream()
                        .map(value -> part("name=\"" + field + "\"") + value + "\r\n")
                        .collect(Collectors.joining()));
    }

    private Page multipart(String path, Map<String, String> fields, String further)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(part("name=\"" + name + "\"")).append(value).append("\r\n"));
        body.append(further).append("--").append(BOUNDARY).append("--\r\n");
        return send(HttpRequest.newBuilder(app.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String part(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private Page send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Page(answer.statusCode(), answer.headers(), Jsoup.parse(answer.body()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
