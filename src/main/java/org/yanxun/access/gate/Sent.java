package org.yanxun.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of body a request brings, and which of its fields is the one that makes it too large. */
enum Sent {
    /** A form with files. */
    FILES {
        @Override
        String largest(InputStream body, long most) throws IOException {
            String head = new String(body.readNBytes(HEAD), StandardCharsets.UTF_8);
            Matcher file = FILE.matcher(head);
            return file.find() ? file.group(1) : NO_FIELD;
        }
    },
    /** A form without files. */
    FIELDS {
        @Override
        String largest(InputStream body, long most) throws IOException {
            LargestField fields = new LargestField();
            byte[] piece = new byte[HEAD];
            long seen = 0;
            for (int read = body.read(piece); read > 0 && seen <= most; read = body.read(piece)) {
                fields.take(piece, read);
                seen += read;
            }
            return decoded(fields.name());
        }
    },
    /** Anything else, such as what a program sends. */
    WHOLE {
        @Override
        String largest(InputStream body, long most) {
            return NO_FIELD;
        }
    };

    /** What stands for the field's name where there are no fields. */
    static final String NO_FIELD = "body";

    private static final int HEAD = 64 * 1024;
    private static final Pattern FILE = Pattern.compile("[; ]name=\"([^\"\\r\\n]{1,100})\"; *filename");

    /** The name of the field that holds the most, as far as the first so many bytes tell. */
    abstract String largest(InputStream body, long most) throws IOException;

    /** A name whose escapes are mangled names no field. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException mangled) {
            return NO_FIELD;
        }
    }

    static Sent by(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return FILES;
        }
        return type.startsWith("application/x-www-form-urlencoded") ? FIELDS : WHOLE;
    }
}
