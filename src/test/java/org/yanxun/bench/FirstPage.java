package org.yanxun.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits for the first page of a server that is starting, asking many times a second. */
record FirstPage(Process server, URI address) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** The time from now, the process just begun, until the page was there, redirects followed. */
    Duration await() throws IOException {
        long from = System.nanoTime();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(client)) {
                if (!server.isAlive() || System.nanoTime() - from > PATIENCE.toNanos()) {
                    throw new IOException("the server did not start; its log is beside its data");
                }
                Thread.sleep(PAUSE);
            }
            return Duration.ofNanos(System.nanoTime() - from);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private boolean answers(HttpClient client) throws IOException, InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the first page is no page: " + answer);
            }
            return answer.body().contains("</html>");
        } catch (ConnectException _) {
            return false;
        }
    }
}
