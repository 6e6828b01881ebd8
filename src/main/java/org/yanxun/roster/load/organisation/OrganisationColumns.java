package org.yanxun.roster.load.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.load.read.ColumnWords;
import org.yanxun.roster.load.read.SheetColumns;
import org.yanxun.roster.load.read.SheetColumns.Naming;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** The columns of a sheet of organisations: read under any of their names, offered in the reader's language. */
@Component
public class OrganisationColumns {

    private final SheetColumns sheet;

    /** Columns named in all languages these words know. */
    public OrganisationColumns(Words words) {
        sheet = new SheetColumns(
                words, new Naming("roster.organisations", "roster.organisationNote."), OrganisationColumns::columns);
    }

    SheetColumns sheet() {
        return sheet;
    }

    SheetShape reading() {
        return sheet.reading();
    }

    /** The columns as a template offers them and an export fills them. */
    public SheetShape template(Speech speech) {
        return sheet.template(speech);
    }

    private static List<SheetColumn> columns(ColumnWords words, List<Language> tongues) {
        return List.of(
                SheetColumn.id("code", words.names("code", "學校代碼", "學校標識碼", "代碼", "school code"))
                        .needed(),
                SheetColumn.text(
                                "organisation",
                                words.names("organisation", "單位名稱", "學校名稱", "學校", "名稱", "name", "school"))
                        .needed(),
                SheetColumn.id("parent", words.names("parent", "上級代碼", "主管單位代碼", "parent code")),
                SheetColumn.text("type", words.names("type", "學校類型", "單位類型", "辦學類型"))
                        .among(words.labels(OrgType.values(), Term::key, tongues)),
                SheetColumn.text("ownership", words.names("ownership", "辦學性質", "舉辦者類型"))
                        .among(words.labels(Ownership.values(), Term::key, tongues)),
                SheetColumn.text("stages", words.names("stages", "辦學學段", "stage")),
                SheetColumn.text("rural", words.names("rural", "是否農村", "農村學校")).among(words.truths(tongues)),
                SheetColumn.text("migrant", words.names("migrant", "是否外來務工人員子弟學校", "隨遷子女學校"))
                        .among(words.truths(tongues)),
                SheetColumn.date("validFrom", words.names("validFrom", "自何日起", "生效日期", "from", "valid from")),
                SheetColumn.date("closedOn", words.names("closedOn", "停辦日期", "撤銷日期", "closed on")));
    }
}
