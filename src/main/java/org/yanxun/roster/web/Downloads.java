package org.yanxun.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.yanxun.document.sheet.in.SheetFile;

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

    /** A file of that name and the kind of an upload that goes back. */
    public static void likewise(HttpServletResponse response, SheetFile upload, String name) {
        if (upload.isWorkbook()) {
            workbook(response, name + ".xlsx");
        } else {
            csv(response, name + ".csv");
        }
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
