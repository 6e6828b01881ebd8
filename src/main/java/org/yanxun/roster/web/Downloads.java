package org.yanxun.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** What an answer must say of itself to be kept as a file. */
public final class Downloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** A workbook of that name. */
    public static void workbook(HttpServletResponse response, String name) {
        as(response, WORKBOOK, name);
    }

    /** A CSV file of that name. */
    public static void csv(HttpServletResponse response, String name) {
        as(response, "text/csv;charset=UTF-8", name);
    }

    private static void as(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
