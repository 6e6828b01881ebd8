package org.yanxun.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** One kept-alive connection to a server, so lean that what is measured is the server and not its visitor. */
final class Wire implements AutoCloseable {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LAST_CHUNK = {'0', '\r', '\n', '\r', '\n'};

    private final URI address;
    private Socket socket;
    private byte[] buffer = new byte[1 << 16];
    private int filled;

    /** A connection to the server at that address. */
    Wire(URI address) throws IOException {
        this.address = address;
        this.socket = connected(address);
    }

    /** An answer; a character of its body is a byte of it. */
    record Answer(int status, String head, String body) {

        /** The first header of that name; empty if it is missing. */
        String header(String name) {
            int at = head.indexOf("\r\n" + name + ": ");
            int from = at + name.length() + 4;
            return at < 0 ? "" : head.substring(from, head.indexOf("\r\n", from));
        }

        /** The body as the text it is. */
        String text() {
            return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    /** Asks for a page with those cookies. */
    Answer get(String path, String cookies) throws IOException {
        return send(
                "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookies + "\r\n\r\n");
    }

    /** Sends a form, its fields encoded already, with those cookies. */
    Answer post(String path, String cookies, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookies
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\n\r\n" + form);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Answer send(String request) throws IOException {
        filled = 0;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        int body = endOfHead();
        String head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1);
        int end = endOfBody(head, body);
        if (head.contains("\r\nConnection: close")) {
            socket.close();
            socket = connected(address);
        }
        int status = Integer.parseInt(head, 9, 12, 10);
        return new Answer(status, head, new String(buffer, body, end - body, StandardCharsets.ISO_8859_1));
    }

    private int endOfHead() throws IOException {
        for (int from = 0; ; from = Math.max(0, filled - 3)) {
            read();
            for (int at = from; at + HEAD_END.length <= filled; at++) {
                if (Arrays.equals(buffer, at, at + HEAD_END.length, HEAD_END, 0, HEAD_END.length)) {
                    return at + HEAD_END.length;
                }
            }
        }
    }

    private int endOfBody(String head, int body) throws IOException {
        Optional<Integer> length = length(head);
        while (length.isPresent() ? filled < body + length.get() : !endsWithLastChunk(body)) {
            read();
        }
        return filled;
    }

    /** How long the body is; absent if it comes in chunks. */
    private static Optional<Integer> length(String head) {
        String name = "\r\nContent-Length: ";
        int at = head.indexOf(name);
        if (at < 0) {
            return head.contains("\r\nTransfer-Encoding: chunked") ? Optional.empty() : Optional.of(0);
        }
        int from = at + name.length();
        return Optional.of(Integer.parseInt(head, from, head.indexOf('\r', from), 10));
    }

    private boolean endsWithLastChunk(int body) {
        int from = filled - LAST_CHUNK.length;
        return from >= body && Arrays.equals(buffer, from, filled, LAST_CHUNK, 0, LAST_CHUNK.length);
    }

    private void read() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        int count = socket.getInputStream().read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the server hung up");
        }
        filled += count;
    }

    private static Socket connected(URI address) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }
}
