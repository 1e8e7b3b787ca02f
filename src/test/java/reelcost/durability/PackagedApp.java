package reelcost.durability;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The packaged app in a process of its own. */
final class PackagedApp implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;

    private PackagedApp(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static PackagedApp start(Path data) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dquarkus.http.port=" + port,
                        "-Dreelcost.data-dir=" + data,
                        "-jar",
                        System.getProperty("packaged.app"))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("app.log").toFile())
                .start();
        PackagedApp app = new PackagedApp(process, URI.create("http://127.0.0.1:" + port));
        app.waitUntilReady();
        return app;
    }

    URI address() {
        return address;
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void waitUntilReady() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        Instant deadline = Instant.now().plus(STARTS_WITHIN);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the app ended with " + process.exitValue());
            }
            try {
                HttpRequest ready = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                        .build();
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the app was not ready within " + STARTS_WITHIN);
    }
}
