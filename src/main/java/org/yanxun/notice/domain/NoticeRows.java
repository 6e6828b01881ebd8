package org.yanxun.notice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.database.Moments;
import org.yanxun.notice.Gap;
import org.yanxun.notice.Notice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads notices from their rows: columns id, matter, gaps, link, created_at, read_at. */
@Component
public class NoticeRows {

    private final JsonMapper json;

    /** With that reader of JSON. */
    public NoticeRows(JsonMapper json) {
        this.json = json;
    }

    /** The notice of the current row. */
    public Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("matter"),
                gaps(row.getString("gaps")),
                row.getString("link"),
                Moments.at(row, "created_at"),
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private List<Gap> gaps(String text) {
        List<Gap> gaps = new ArrayList<>();
        for (JsonNode each : json.readTree(text)) {
            gaps.add(gap(each));
        }
        return gaps;
    }

    private static Gap gap(JsonNode node) {
        if (node.has("moment")) {
            return node.has("until")
                    ? new Gap.Stretch(moment(node, "moment"), moment(node, "until"))
                    : new Gap.Moment(moment(node, "moment"));
        }
        if (node.has("keys")) {
            List<String> keys = new ArrayList<>();
            node.get("keys").forEach(key -> keys.add(key.asString()));
            return new Gap.Keys(keys);
        }
        if (node.has("several")) {
            List<Gap> parts = new ArrayList<>();
            node.get("several").forEach(part -> parts.add(gap(part)));
            return new Gap.Several(parts, node.path("more").asInt(0));
        }
        return node.has("change")
                ? change(node)
                : new Gap.Text(node.path("text").asString(""));
    }

    private static Gap change(JsonNode node) {
        return new Gap.Change(
                node.get("change").asString(),
                node.path("of").asString(""),
                gap(node.path("before")),
                gap(node.path("after")));
    }

    private static Instant moment(JsonNode node, String field) {
        return OffsetDateTime.parse(node.get(field).asString()).toInstant();
    }
}
