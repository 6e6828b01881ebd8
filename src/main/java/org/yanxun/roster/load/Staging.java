package org.yanxun.roster.load;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.yanxun.language.NameKeys;
import org.yanxun.roster.domain.SealedNumber;
import org.yanxun.roster.load.read.SheetCredential;
import org.yanxun.roster.load.read.SheetPerson;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.trust.Vault;

/** Puts one job's rows beside the roster by COPY; identity numbers are sealed before they leave memory. */
final class Staging {

    private static final String ROWS = """
            copy roster.import_row (district_id, job_id, row_number, person_id, lead, post_id, usable, staff_number, name,
                                    name_folded, pinyin, initials, sort_key, id_number_seal, id_number_print,
                                    id_number_mask, trainee_type, mobile, email, organisation_id, kind, stage, subject,
                                    staffing, starts, service_starts, homeroom, liaison, again, credential, credential_family,
                                    credential_level, credential_subject, certificate, credential_from,
                                    credential_until) from stdin""";

    private static final String WRONGS = """
            copy roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments) from stdin""";

    private final DataSource source;
    private final Vault vault;
    private final String district;
    private final String job;
    private final Map<String, UUID> people = new HashMap<>();
    private final Set<String> posts = new HashSet<>();
    private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

    Staging(DataSource source, Vault vault, UUID district, UUID job) {
        this.source = source;
        this.vault = vault;
        this.district = district.toString();
        this.job = job.toString();
    }

    void add(List<SheetPerson> rows) {
        var text = new CopyText();
        rows.forEach(row -> put(text, row));
        copy(ROWS, text);
    }

    void addWrongs(List<Wrong> wrongs) {
        var text = new CopyText();
        for (Wrong wrong : wrongs) {
            text.cells(district, job, UuidCreator.getTimeOrderedEpoch(), wrong.row(), wrong.column(), wrong.reason())
                    .array(wrong.arguments())
                    .end();
        }
        copy(WRONGS, text);
    }

    private void put(CopyText text, SheetPerson row) {
        boolean lead = !people.containsKey(row.key());
        UUID person = people.computeIfAbsent(row.key(), key -> UuidCreator.getTimeOrderedEpoch());
        NameKeys keys = NameKeys.of(row.name());
        text.cells(district, job, row.number(), person, lead, UuidCreator.getTimeOrderedEpoch(), true);
        text.cells(row.staffNumber(), row.name(), keys.folded(), keys.pinyin(), keys.initials(), keys.sort());
        number(text, row.idNumber());
        text.cells(row.trainee(), row.contact().mobile(), row.contact().email(), row.organisation());
        text.cells(row.kind(), row.stage(), row.subject(), row.staffing());
        text.cells(row.starts(), row.teachingSince(), row.homeroom(), row.liaison());
        text.cells(!posts.add(row.postKey()));
        credential(text, row.credential());
        text.end();
    }

    private static void credential(CopyText text, @Nullable SheetCredential held) {
        if (held == null) {
            text.cells(null, null, null, null, null, null, null);
        } else {
            text.cells(held.kind(), held.kind().family(), held.level(), held.subject(), held.certificate());
            text.cells(held.from(), held.until());
        }
    }

    private void number(CopyText text, @Nullable String idNumber) {
        if (idNumber == null) {
            text.cells(null, null, null);
        } else {
            SealedNumber number = SealedNumber.of(idNumber, vault);
            text.cells(number.seal(), number.print(), number.mask());
        }
    }

    private void copy(String statement, CopyText text) {
        if (text.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (SQLException e) {
            throw translator.translate("copy", statement, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
