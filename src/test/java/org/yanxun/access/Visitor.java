package org.yanxun.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Someone who visits a running house over HTTP: keeps cookies, follows nothing, and sends forms with their mark. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String house;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Visitor(int port) {
        this.house = "http://localhost:" + port;
        cookies.put("csrf", UUID.randomUUID().toString());
    }

    /** What the house answered. */
    public record Reply(int status, String body, HttpResponse<String> whole) {

        /** Where it sends the visitor; empty if nowhere. */
        public String location() {
            return header("Location");
        }

        /** A header's value; empty if it is missing. */
        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        /** All cookies it sets, as they stand in the headers. */
        public List<String> setCookies() {
            return whole.headers().allValues("Set-Cookie");
        }
    }

    /** A visitor without any session. */
    public static Visitor anonymous(int port) {
        return new Visitor(port);
    }

    /** A visitor with that session's cookie ({@link TestActors#cookie}). */
    public static Visitor of(int port, String session) {
        Visitor visitor = new Visitor(port);
        visitor.cookies.put("session", session);
        return visitor;
    }

    /** The same visitor, sending one more header. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** What the visitor holds of that name; empty if nothing. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Forgets a cookie. */
    public Visitor without(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    /** Opens a page. */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with its mark; names and values alternate. */
    public Reply post(String path, String... form) {
        List<String> fields = new ArrayList<>(List.of(form));
        fields.add("_csrf");
        fields.add(mark());
        return postBare(path, fields.toArray(String[]::new));
    }

    /** Sends a form without the mark, as another site might. */
    public Reply postBare(String path, String... form) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < form.length; at += 2) {
            pairs.add(coded(form[at]) + "=" + coded(form[at + 1]));
        }
        String body = pairs.stream().collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as the part {@code file}, with further fields and the mark in a header; names and values alternate. */
    public Reply upload(String path, String name, byte[] file, String... fields) {
        String edge = "edge-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int at = 0; at < fields.length; at += 2) {
            String part = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + fields[at] + "\"\r\n\r\n";
            body.writeBytes((part + fields[at + 1] + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        String last = "--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n";
        body.writeBytes((last + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-XSRF-TOKEN", mark())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Calls the API with a JSON body and the mark of a form in a header. */
    public Reply json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", mark())
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a body of any kind, with the mark of a form in a header. */
    public Reply body(String method, String path, String type, HttpRequest.BodyPublisher body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", mark())
                .method(method, body));
    }

    /** The csrf cookie's value as a form carries it: masked, here with zeroes. */
    private String mark() {
        byte[] token = cookie("csrf").getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path));
        String jar = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        request.header("Cookie", jar);
        headers.forEach(request::header);
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
