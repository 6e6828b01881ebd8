package org.yanxun.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;

/** Rows to be written in one statement, kept column by column under one-letter names. */
final class Columns {

    private final Map<Character, List<String>> columns = new LinkedHashMap<>();
    private final String names;

    Columns(String names) {
        this.names = names;
        names.chars().forEach(name -> columns.put((char) name, new ArrayList<>()));
    }

    /** Adds a row, its values in the order of the names. */
    void add(Object... values) {
        for (int at = 0; at < values.length; at++) {
            columns.getOrDefault(names.charAt(at), new ArrayList<>()).add(String.valueOf(values[at]));
        }
    }

    void insert(JdbcClient jdbc, DistrictId district, PlanId plan, String sql) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param("district", district.value()).param("plan", plan.value());
        columns.forEach((name, values) -> statement.param(name.toString(), values.toArray(String[]::new)));
        statement.update();
    }
}
